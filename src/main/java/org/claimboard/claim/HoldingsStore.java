package org.claimboard.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;

/** Looks what there is about claims, without loading it. */
@ApplicationScoped
public class HoldingsStore {

    private static final String LOOK =
            """
            select
                exists (select 1 from appearance where claim_id = any(?1)),
                exists (select 1 from correction where claim_id = any(?1)),
                exists (select 1 from relation where from_claim_id = any(?1))
                    or exists (select 1 from relation where to_claim_id = any(?1)),
                exists (select 1 from reporting_chain_claim where claim_id = any(?1)),
                exists (select 1 from position where claim_id = any(?1)),
                exists (select 1 from evidence v join source_edge e on e.source_id = v.source_id
                    where v.claim_id = any(?1))
            """;

    private final EntityManager entities;

    HoldingsStore(EntityManager entities) {
        this.entities = entities;
    }

    /** What there is about any of the claims: one query. */
    public Holdings of(Collection<Claim> claims) {
        Object[] row = (Object[]) entities.createNativeQuery(LOOK, Object[].class)
                .setParameter(1, claims.stream().map(claim -> claim.id).toArray(Long[]::new))
                .getSingleResult();
        return new Holdings(is(row[0]), is(row[1]), is(row[2]), is(row[3]), is(row[4]), is(row[5]));
    }

    private static boolean is(Object answer) {
        return Boolean.TRUE.equals(answer);
    }
}
