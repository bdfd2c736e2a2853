package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The contested questions on file. */
@ApplicationScoped
public class ComparisonStore implements PanacheRepository<Comparison> {

    public Optional<Comparison> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The first comparisons in their order. */
    public List<Comparison> first(int limit) {
        return find("order by order, id").range(0, limit - 1).list();
    }

    /** The positions of the comparisons, in order, each with its claim, claimant, current assessment and source. */
    public List<Position> positionsOf(Collection<Comparison> comparisons) {
        return Position.list(
                "from Position p join fetch p.claim c join fetch c.claimant left join fetch c.currentAssessment"
                        + " left join fetch p.source where p.comparison in ?1 order by p.comparison.id, p.ordinal",
                comparisons);
    }

    /** The comparisons in which the claim stands. */
    public List<Comparison> showing(Claim claim) {
        return list(
                "from Comparison c where exists (select 1 from Position p where p.comparison = c and p.claim = ?1)"
                        + " order by c.order, c.id",
                claim);
    }

    /** The comparisons with all that {@link #positionsOf} gives, in one query. */
    public List<Comparison> withPositions(Collection<Comparison> comparisons) {
        return list(
                "select distinct c from Comparison c left join fetch c.positions p left join fetch p.claim m"
                        + " left join fetch m.claimant left join fetch m.currentAssessment left join fetch p.source"
                        + " where c in ?1 order by c.order, c.id",
                comparisons);
    }
}
