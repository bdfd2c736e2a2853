package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.claimboard.record.Page;

/** The relations between claims, each with both ends. */
@ApplicationScoped
public class RelationStore implements PanacheRepository<Relation> {

    private static final String WITH_ENDS = "from Relation r join fetch r.from f join fetch f.claimant"
            + " join fetch r.to t join fetch t.claimant left join fetch f.currentAssessment"
            + " left join fetch t.currentAssessment left join fetch r.answeredBy b left join fetch b.claimant"
            + " left join fetch b.currentAssessment";

    /** The relations that start or end at one of the claims; found apart, for H2 uses no index to find either. */
    public List<Relation> touching(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                WITH_ENDS + " where r.id in (select a.id from Relation a where " + among.holds("a.from.id")
                        + " union all select b.id from Relation b where " + among.holds("b.to.id") + ")"
                        + " order by f.sequence, f.id, r.ordinal",
                among.value());
    }

    /** The disputes against the claims. */
    public List<Relation> disputing(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                WITH_ENDS + " where " + among.holds("t.id")
                        + " and r.type = DISPUTES order by f.sequence, f.id, r.ordinal",
                among.value());
    }

    /** All relations by id, page by page. */
    public Page<Relation, Long> page(long afterId, int limit) {
        List<Relation> found = find(WITH_ENDS + " where r.id > :after order by r.id", Map.of("after", afterId))
                .range(0, limit)
                .list();
        return Page.cut(found, limit, count(), relation -> relation.id);
    }
}
