package org.claimboard.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.CurrencyPair;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

/** Who names whom in the shipped files. */
@QuarkusTest
class MentionKeeperTest {

    private static final RecordKey CLAIM = new RecordKey(RecordType.CLAIM, "deepseek-chatbot-cost-5-6-million");

    @Inject
    MentionStore mentions;

    @Inject
    MentionKeeper keeper;

    @Inject
    RevisionStore revisions;

    @Test
    @TestTransaction
    void fill_ofAStoreThatWasPublishedBefore_isWhatThePublicationsKept() {
        List<?> kept = rows();
        for (String table : List.of("mention", "dependence", "stated_pair")) {
            revisions
                    .getEntityManager()
                    .createNativeQuery("delete from " + table)
                    .executeUpdate();
        }
        assertThat(mentions.isEmpty()).isTrue();

        keeper.fill();

        assertThat(rows()).hasSizeGreaterThan(500).isEqualTo(kept);
        keeper.fill();
        assertThat(rows()).isEqualTo(kept);
    }

    @Test
    @TestTransaction
    void naming_ofAClaim_areThoseThatReferToIt() {
        assertThat(mentions.naming(Set.of(CLAIM)))
                .contains(new RecordKey(RecordType.COMPARISON, "training-cost"))
                .doesNotContain(CLAIM);
        assertThat(mentions.namedBy(Set.of(CLAIM))).contains(new RecordKey(RecordType.CLAIMANT, claimant()));
        assertThat(mentions.dependants(Set.of(new RecordKey(RecordType.CLAIM, "conversion-5-6-million-dollars"))))
                .allSatisfy((cause, dependants) -> assertThat(dependants).contains(CLAIM));
    }

    @Test
    @TestTransaction
    void converting_betweenCurrencies_areTheClaimsThatStateIt() {
        CurrencyPair pair = CurrencyPair.of("USD", "KRW");

        Map<CurrencyPair, Set<RecordKey>> found = mentions.converting(Set.of(pair));

        assertThat(found.get(pair)).contains(CLAIM);
    }

    private String claimant() {
        String content = revisions.head(CLAIM).orElseThrow().latest.content;
        return CanonicalForm.parse(content).path("claimant").asText();
    }

    private List<?> rows() {
        List<?> rows = revisions
                .getEntityManager()
                .createNativeQuery("select owner, named, '' from mention union all"
                        + " select owner, dependant, cause from dependence union all"
                        + " select owner, pair, '' from stated_pair order by 1, 2, 3")
                .getResultList();
        return rows.stream().map(row -> List.of((Object[]) row)).toList();
    }
}
