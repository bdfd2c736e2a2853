package org.claimboard.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Correction;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.claim.SourceStore;
import org.claimboard.event.ClaimMeaning.Corrected;
import org.claimboard.event.ClaimMeaning.DoubtKey;
import org.claimboard.event.ClaimMeaning.DoubtMeaning;
import org.claimboard.ledger.PastReader;
import org.claimboard.record.DoubtState;
import org.claimboard.record.Ground;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Retraction;
import org.jspecify.annotations.Nullable;

/** Loads what readers were told at a publication. */
@ApplicationScoped
class PastMeanings {

    private static final String DOUBTS = "select r.from.slug, r.to.slug, r.to.title, r.ground, r.why, r.state"
            + " from Relation r where r.from.slug in ?1 and r.type = DISPUTES order by r.from.slug, r.ordinal";

    private final PastReader past;
    private final ClaimStore claims;
    private final SourceStore sources;
    private final EntityManager entities;

    PastMeanings(PastReader past, ClaimStore claims, SourceStore sources, EntityManager entities) {
        this.past = past;
        this.claims = claims;
        this.sources = sources;
        this.entities = entities;
    }

    /** The claims that readers saw then, by slug; without their origins. */
    Map<String, ClaimMeaning> claims(Collection<String> slugs, long publication) {
        return slugs.isEmpty() ? Map.of() : past.at(publication, () -> claims(slugs));
    }

    private Map<String, ClaimMeaning> claims(Collection<String> slugs) {
        List<Claim> found = claims.bySlugs(slugs);
        Map<Long, List<Corrected>> corrections = claims.correctionsOf(found).stream()
                .collect(groupingBy(one -> one.claim.id, mapping(PastMeanings::corrected, toList())));
        Map<String, Map<DoubtKey, DoubtMeaning>> doubts = doubts(slugs);
        Map<String, Set<String>> cited = cited(slugs);
        Map<String, ClaimMeaning> meanings = new TreeMap<>();
        for (Claim claim : found) {
            meanings.put(
                    claim.slug,
                    new ClaimMeaning(
                            claim.slug,
                            claim.title,
                            claim.verdict(),
                            claim.currentAssessment == null ? null : claim.currentAssessment.rationale,
                            corrections.getOrDefault(claim.id, List.of()),
                            reason(claim.retraction),
                            doubts.getOrDefault(claim.slug, Map.of()),
                            cited.getOrDefault(claim.slug, Set.of()),
                            Optional.empty()));
        }
        return meanings;
    }

    private static Corrected corrected(Correction correction) {
        return new Corrected(correction.ordinal, correction.wrong, correction.right);
    }

    private static @Nullable LocalizedText reason(@Nullable Retraction retraction) {
        return retraction == null ? null : retraction.reason();
    }

    private Map<String, Map<DoubtKey, DoubtMeaning>> doubts(Collection<String> slugs) {
        Map<String, Map<DoubtKey, DoubtMeaning>> doubts = new TreeMap<>();
        for (DoubtRow row : entities.createQuery(DOUBTS, DoubtRow.class)
                .setParameter(1, slugs)
                .getResultList()) {
            Map<DoubtKey, DoubtMeaning> raised = doubts.computeIfAbsent(row.from(), slug -> new LinkedHashMap<>());
            raised.put(row.key(raised), row.meaning());
        }
        return doubts;
    }

    /** A dispute as the tables have it. */
    record DoubtRow(
            String from,
            String about,
            LocalizedText title,
            @Nullable Ground ground,
            LocalizedText why,
            @Nullable DoubtState state) {

        DoubtKey key(Map<DoubtKey, DoubtMeaning> known) {
            String word = ground == null ? "" : ground.word();
            int nth = 1;
            while (known.containsKey(new DoubtKey(about, word, nth))) {
                nth++;
            }
            return new DoubtKey(about, word, nth);
        }

        DoubtMeaning meaning() {
            return new DoubtMeaning(title, why, state == DoubtState.ANSWERED);
        }
    }

    private Map<String, Set<String>> cited(Collection<String> slugs) {
        return entities.createQuery(
                        "select e.claim.slug, e.source.slug from Evidence e where e.claim.slug in ?1", Object[].class)
                .setParameter(1, slugs)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
    }

    /** The sources that readers saw then, by slug. */
    Map<String, SourceMeaning> sources(Collection<String> slugs, long publication) {
        return slugs.isEmpty() ? Map.of() : past.at(publication, () -> sources(slugs));
    }

    private Map<String, SourceMeaning> sources(Collection<String> slugs) {
        Map<String, Set<String>> edges = entities.createQuery(
                        "from SourceEdge e join fetch e.source left join fetch e.target where e.source.slug in ?1",
                        SourceEdge.class)
                .setParameter(1, slugs)
                .getResultStream()
                .collect(groupingBy(edge -> edge.source.slug, mapping(PastMeanings::written, toSet())));
        Map<String, SourceMeaning> meanings = new TreeMap<>();
        for (Source source : sources.bySlugs(slugs)) {
            LocalizedText title = LocalizedText.of(Map.of(source.language, source.label()));
            meanings.put(
                    source.slug,
                    new SourceMeaning(
                            source.slug,
                            title,
                            source.url,
                            source.archivedUrl,
                            edges.getOrDefault(source.slug, Set.of())));
        }
        return meanings;
    }

    private static String written(SourceEdge edge) {
        Source target = edge.target;
        String end = target == null ? "named " + edge.origin : "source " + target.slug;
        return end + " " + edge.about;
    }

    /** The sources that draw on one of the sources then, without a step between. */
    List<String> drawingOn(Collection<String> slugs, long publication) {
        return past.at(
                publication,
                () -> names(
                        "select distinct e.source.slug from SourceEdge e where e.target.slug in ?1"
                                + " order by e.source.slug",
                        slugs));
    }

    /** The claims that cite one of the sources then. */
    List<String> citing(Collection<String> slugs, long publication) {
        return past.at(
                publication,
                () -> names(
                        "select distinct e.claim.slug from Evidence e where e.source.slug in ?1"
                                + " order by e.claim.slug",
                        slugs));
    }

    private List<String> names(String query, Collection<String> slugs) {
        return new ArrayList<>(
                entities.createQuery(query, String.class).setParameter(1, slugs).getResultList());
    }
}
