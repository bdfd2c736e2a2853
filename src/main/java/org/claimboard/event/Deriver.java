package org.claimboard.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Derives what changed in meaning from what came to readers at one moment: what they saw just before is held against
 * what they saw just after. Both are of the past and never change, so deriving again tells the same.
 */
@ApplicationScoped
class Deriver {

    /** So many records are held against each other at a time, so that an import of any size fits into memory. */
    private static final int CHUNK = 100;

    private final PastMeanings meanings;
    private final PastOrigins origins;

    Deriver(PastMeanings meanings, PastOrigins origins) {
        this.meanings = meanings;
        this.origins = origins;
    }

    /**
     * Derives the changes in order: record by record as published, then what that changed in other claims.
     *
     * @param together the revisions of one moment of which is told, in order
     * @param before the last publication before that moment
     * @param after the last publication of that moment
     * @param each takes a stretch of the changes, without their numbers
     */
    void derive(List<Shown> together, long before, long after, Consumer<List<MeaningChange>> each) {
        Map<String, Shown> redrawn = new LinkedHashMap<>();
        for (int i = 0; i < together.size(); i += CHUNK) {
            List<Shown> chunk = together.subList(i, Math.min(together.size(), i + CHUNK));
            each.accept(of(chunk, before, after, redrawn));
        }
        elsewhere(together, before, after, redrawn, each);
    }

    private List<MeaningChange> of(List<Shown> chunk, long before, long after, Map<String, Shown> redrawn) {
        Collection<String> claims = slugs(chunk, RecordType.CLAIM);
        Collection<String> sources = slugs(chunk, RecordType.SOURCE);
        Map<String, ClaimMeaning> claimsBefore = meanings.claims(claims, before);
        Map<String, ClaimMeaning> claimsAfter = meanings.claims(claims, after);
        Map<String, SourceMeaning> sourcesBefore = meanings.sources(sources, before);
        Map<String, SourceMeaning> sourcesAfter = meanings.sources(sources, after);
        Set<String> others = Meanings.redrawn(sourcesBefore, sourcesAfter);
        List<MeaningChange> changes = new ArrayList<>();
        for (Shown shown : chunk) {
            if (shown.type() == RecordType.CLAIM) {
                claim(shown, claimsBefore.get(shown.slug()), claimsAfter.get(shown.slug()), before, after)
                        .forEach(one -> changes.add(one.because(shown)));
            }
            if (shown.type() == RecordType.SOURCE) {
                source(sourcesBefore.get(shown.slug()), sourcesAfter.get(shown.slug()))
                        .forEach(one -> changes.add(one.because(shown)));
            }
            if (shown.type() == RecordType.SOURCE && others.contains(shown.slug())) {
                redrawn.put(shown.slug(), shown);
            }
        }
        return changes;
    }

    private static List<String> slugs(List<Shown> chunk, RecordType type) {
        return chunk.stream()
                .filter(shown -> shown.type() == type)
                .map(Shown::slug)
                .toList();
    }

    private List<Changed> claim(
            Shown shown, @Nullable ClaimMeaning old, @Nullable ClaimMeaning now, long before, long after) {
        if (now == null) {
            throw new IllegalStateException("readers do not see " + shown.key() + " at publication " + after);
        }
        if (old == null || old.cited().equals(now.cited())) {
            return Meanings.between(old, now);
        }
        return Meanings.between(origins.counted(old, before), origins.counted(now, after));
    }

    private static List<Changed> source(@Nullable SourceMeaning old, @Nullable SourceMeaning now) {
        return old == null || now == null ? List.of() : Meanings.between(old, now);
    }

    /** Sources that draw on something else now change the origins of claims that nobody touched. */
    private void elsewhere(
            List<Shown> together,
            long before,
            long after,
            Map<String, Shown> redrawn,
            Consumer<List<MeaningChange>> each) {
        Map<String, String> causes = new HashMap<>(origins.downstream(redrawn.keySet(), after));
        Set<String> told = new HashSet<>();
        List<String> claims = causes.keySet().stream().sorted().toList();
        // Their own revisions told of their origins only where their evidence changed.
        Map<String, Shown> own = new HashMap<>();
        together.stream()
                .filter(shown -> shown.type() == RecordType.CLAIM)
                .forEach(shown -> own.put(shown.slug(), shown));
        for (int i = 0; i < claims.size(); i += CHUNK) {
            List<String> chunk = claims.subList(i, Math.min(claims.size(), i + CHUNK));
            Map<String, ClaimMeaning> old = meanings.claims(chunk, before);
            Map<String, ClaimMeaning> now = meanings.claims(chunk, after);
            List<MeaningChange> changes = new ArrayList<>();
            for (String slug : chunk) {
                ClaimMeaning was = old.get(slug);
                ClaimMeaning is = now.get(slug);
                if (was == null || is == null || !told.add(slug)) {
                    continue;
                }
                boolean toldAlready = own.containsKey(slug) && !was.cited().equals(is.cited());
                Shown cause = redrawn.get(causes.get(slug));
                if (!toldAlready && cause != null) {
                    originsOnly(was, is, before, after).forEach(one -> changes.add(one.because(cause)));
                }
            }
            each.accept(changes);
        }
    }

    private List<Changed> originsOnly(ClaimMeaning was, ClaimMeaning is, long before, long after) {
        return Meanings.between(origins.counted(was, before), origins.counted(is, after)).stream()
                .filter(one -> one.kind() == MeaningKind.ORIGIN_COUNT_CHANGED)
                .toList();
    }
}
