package org.claimboard.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where sources have their information from, as far as it is on file. */
@ApplicationScoped
public class ProvenanceStore {

    /** Beyond this nobody can look through a chain, and a page must not read without end. */
    static final int MOST_ROWS = 10_000;

    /** How deep one query follows. Chains of reporting are rarely deeper than five; deeper ones take a further query. */
    static final int STEPS = 24;

    /**
     * The steps are counted and each source is taken once a step, because H2 does not see with UNION alone that it goes
     * in a circle. What was reached is joined and not looked up with IN, for which H2 would search again for every
     * source. The left joins keep sources that draw on nothing, for their labels.
     */
    private static final String REACHED =
            """
            with reached as (
                select s.id as id, 0 as step from Source s where among(:slugs, s.slug)
                union
                select distinct e.target.id as id, r.step + 1 as step
                from SourceEdge e join reached r on e.source.id = r.id
                where e.target.id is not null and r.step < :steps
            )
            select s.slug, coalesce(s.title, s.publisher, s.slug), t.slug, e.origin, e.originName, e.kind, e.about,
                e.inferred
            from (select distinct r.id as id from reached r) once
            join Source s on s.id = once.id
            left join SourceEdge e on e.source.id = s.id
            left join e.target t
            order by s.slug, e.ordinal
            """;

    private final EntityManager entities;

    ProvenanceStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Everything that can be reached from the sources, by slug, in one query if no chain is longer than its steps. */
    public Provenance reachedFrom(Collection<String> sources) {
        List<ReachedRow> rows = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Set<String> next = new HashSet<>(sources);
        while (!next.isEmpty()) {
            List<ReachedRow> found = query(next);
            found.stream().filter(row -> !known.contains(row.slug())).forEach(rows::add);
            if (found.size() > MOST_ROWS || rows.size() > MOST_ROWS) {
                return Provenance.of(rows, false);
            }
            found.forEach(row -> known.add(row.slug()));
            next = targetsOutside(known, found);
        }
        return Provenance.of(rows, true);
    }

    private List<ReachedRow> query(Set<String> slugs) {
        return entities.createQuery(REACHED, ReachedRow.class)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .setParameter("steps", STEPS)
                .setMaxResults(MOST_ROWS + 1)
                .getResultList();
    }

    private static Set<String> targetsOutside(Set<String> known, List<ReachedRow> rows) {
        Set<String> targets = new HashSet<>();
        rows.stream().map(ReachedRow::target).filter(Objects::nonNull).forEach(targets::add);
        targets.removeAll(known);
        return targets;
    }
}
