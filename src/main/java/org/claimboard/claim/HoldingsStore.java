package org.claimboard.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.hibernate.Session;

/** Looks what there is about claims, without loading it. */
@ApplicationScoped
public class HoldingsStore {

    private static final String LOOK =
            """
            select
                exists (select 1 from appearance where claim_id = any(?)),
                exists (select 1 from correction where claim_id = any(?)),
                exists (select 1 from relation where from_claim_id = any(?))
                    or exists (select 1 from relation where to_claim_id = any(?)),
                exists (select 1 from reporting_chain_claim where claim_id = any(?)),
                exists (select 1 from position where claim_id = any(?)),
                exists (select 1 from claim_topic where claim_id = any(?)),
                exists (select 1 from credibility_note where claim_id = any(?))
                    or exists (select 1 from evidence v join credibility_note n on n.source_id = v.source_id
                        where v.claim_id = any(?) and n.claim_id is null),
                exists (select 1 from evidence v join source_edge e on e.source_id = v.source_id
                    where v.claim_id = any(?))
            """;

    private static final int PARAMETERS =
            (int) LOOK.chars().filter(letter -> letter == '?').count();

    private final EntityManager entities;

    HoldingsStore(EntityManager entities) {
        this.entities = entities;
    }

    /** What there is about any of the claims: one query. */
    public Holdings of(Collection<Claim> claims) {
        Long[] ids = claims.stream().map(claim -> claim.id).toArray(Long[]::new);
        return entities.unwrap(Session.class).doReturningWork(connection -> look(connection, ids));
    }

    private static Holdings look(Connection connection, Long[] ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            Array among = connection.createArrayOf("bigint", ids);
            for (int i = 1; i <= PARAMETERS; i++) {
                statement.setArray(i, among);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Holdings(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getBoolean(8));
            }
        }
    }
}
