package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;

/** The sources on file. */
@ApplicationScoped
public class SourceStore implements PanacheRepository<Source> {

    public Optional<Source> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public List<Source> bySlugs(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        return list(among.holds("slug") + " order by slug", among.value());
    }

    /** All sources by slug, page by page. */
    public Page<Source, String> page(SlugPage wanted) {
        Batch<Source, String> batch = batch(wanted);
        return new Page<>(batch.items(), count(), batch.next());
    }

    /** The next sources by slug. */
    public Batch<Source, String> batch(SlugPage wanted) {
        return next("from Source s where s.slug > :after", wanted);
    }

    /** The next sources by slug that have a note on them as a whole. */
    public Batch<Source, String> noted(SlugPage wanted) {
        return next(
                "from Source s where s.slug > :after"
                        + " and s in (select n.source from CredibilityNote n where n.claim is null)",
                wanted);
    }

    private Batch<Source, String> next(String which, SlugPage wanted) {
        String after = wanted.after() == null ? "" : wanted.after();
        List<Source> found = find(which + " order by s.slug", Map.of("after", after))
                .range(0, wanted.limit())
                .list();
        return Batch.cut(found, wanted.limit(), source -> source.slug);
    }

    /** The edges that start at the sources: what each draws on. */
    public List<SourceEdge> edgesFrom(Collection<Source> sources) {
        Among among = Among.ids(sources);
        return SourceEdge.list(
                "from SourceEdge e left join fetch e.target where " + among.holds("e.source.id")
                        + " order by e.source.id, e.ordinal",
                among.value());
    }

    /** The edges that end at the source: who draws on it. */
    public List<SourceEdge> edgesTo(Source source) {
        return SourceEdge.list(
                "from SourceEdge e join fetch e.source where e.target = ?1 order by e.source.slug, e.ordinal", source);
    }

    /** The edges that start at the source: where its information comes from. */
    public List<SourceEdge> edgesFrom(Source source) {
        return SourceEdge.list(
                "from SourceEdge e left join fetch e.target where e.source = ?1 order by e.ordinal", source);
    }

    /**
     * A source and its address.
     *
     * @param url as it is on file
     */
    public record Addressed(String slug, String url) {}

    /** The sources whose addresses have one of the words in them, by slug. */
    public List<Addressed> addressedWith(Collection<String> words) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (String word : words) {
            // H2 lowers letters as the machine's language has it, and the Turkish I has no dot.
            conditions.add("lower(replace(s.url, 'I', 'i')) like :w" + values.size() + " escape '!'");
            String plain = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            values.put("w" + values.size(), "%" + plain.toLowerCase(Locale.ROOT) + "%");
        }
        return conditions.isEmpty()
                ? List.of()
                : find(
                                "select s.slug, s.url from Source s where " + String.join(" or ", conditions)
                                        + " order by s.slug",
                                values)
                        .project(Addressed.class)
                        .list();
    }
}
