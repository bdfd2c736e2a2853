package org.claimboard.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where sources have their information from, as far as it is on file. */
@ApplicationScoped
public class ProvenanceStore {

    /** Beyond this nobody can look through a chain, and a page must not read without end. */
    static final int MOST_ROWS = 10_000;

    /**
     * UNION, not UNION ALL: a source that was reached already is not followed again, so a circle ends the search. The
     * left joins keep sources that draw on nothing, for their labels.
     */
    private static final String REACHED =
            """
            with reached as (
                select s.id as id from Source s where s.id in (:ids)
                union
                select e.target.id as id from SourceEdge e join reached r on e.source.id = r.id
                where e.target.id is not null
            )
            select s.slug, coalesce(s.title, s.publisher, s.slug), t.slug, e.origin, e.originName, e.kind, e.about,
                e.inferred
            from reached r
            join Source s on s.id = r.id
            left join SourceEdge e on e.source.id = s.id
            left join e.target t
            order by s.slug, e.ordinal
            """;

    private final EntityManager entities;

    ProvenanceStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Everything that can be reached from the sources, in one query. */
    public Provenance reachedFrom(Collection<Long> sourceIds) {
        if (sourceIds.isEmpty()) {
            return Provenance.of(List.of(), true);
        }
        List<ReachedRow> rows = entities.createQuery(REACHED, ReachedRow.class)
                .setParameter("ids", Set.copyOf(sourceIds))
                .setMaxResults(MOST_ROWS + 1)
                .getResultList();
        boolean complete = rows.size() <= MOST_ROWS;
        return Provenance.of(complete ? rows : rows.subList(0, MOST_ROWS), complete);
    }

    /**
     * The circle that a new edge would close: the slugs on the way around, the first again at the end; empty if the edge
     * closes none.
     *
     * @param from slug of the source that the edge starts from
     * @param to slug of the source that it leads to
     * @param about slugs of the claims for which the edge is to hold; empty: for all
     */
    public List<String> wouldCycle(String from, String to, Set<String> about) {
        List<Long> ids = entities.createQuery("select s.id from Source s where s.slug = :slug", Long.class)
                .setParameter("slug", to)
                .getResultList();
        return Loop.closedBy(from, to, about, reachedFrom(ids).edges());
    }
}
