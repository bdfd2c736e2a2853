package org.claimboard.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimboard.EmptyStore;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten thousand revisions, changed behind the ledger's back in every way. */
@QuarkusTest
@TestProfile(EmptyStore.class)
class LedgerCheckTest {

    private static final int REVISIONS = 10_000;
    private static final int AT_ONCE = 500;

    @Inject
    RevisionStore revisions;

    @Inject
    LedgerCheck check;

    @Inject
    DataSource database;

    @BeforeEach
    void appendTenThousand() throws SQLException {
        if (revisions.count() > 0) {
            return;
        }
        for (int i = 0; i < REVISIONS / AT_ONCE; i++) {
            int round = i;
            QuarkusTransaction.requiringNew()
                    .run(() -> revisions.append(IntStream.range(0, AT_ONCE)
                            .mapToObj(record -> revision(record, round))
                            .toList()));
        }
        // What the database refuses by itself is tried in AppendOnlyTest; here somebody has got around it.
        sql("drop trigger revision_append_only");
        sql("set referential_integrity false");
    }

    private static Revision revision(int record, int round) {
        Revision revision = new Revision();
        revision.recordType = RecordType.CLAIM;
        revision.slug = "claim-" + record;
        revision.act = round % 3 == 2 ? RevisionAct.DRAFTED : RevisionAct.PUBLISHED;
        revision.content = "{\"claim\":\"claim-" + record + "\",\"round\":" + round + "}";
        revision.author = "Editor Kim";
        revision.reason = "Round " + round;
        revision.fileHash = RevisionHash.of("file " + round);
        return revision;
    }

    @Test
    void run_ofAnUntouchedLedger_findsNothing() {
        LedgerCheck.Report report = check.run();

        assertThat(report.problems()).isEmpty();
        assertThat(report.revisions()).isEqualTo(REVISIONS);
    }

    /** Each changes as little as the column can: one bit of a number, of a letter, of a digit, or a microsecond. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content = replace(content, 'round', 'rounc') | content hash",
                "content_hash = translate(content_hash, '0123456789', '1032547698') | content hash",
                "author = 'Editor Kil' | hash",
                "reason = replace(reason, 'R', 'S') | hash",
                "slug = 'claim-1x' | hash",
                "record_type = 'SOURCE' | hash",
                "number = number + 1024 | number",
                "act = 'CORRECTED' | hash",
                "act = 'PUBLISHEE' | act",
                "publication = publication + 1000000 | publication",
                "recorded_at = dateadd(microsecond, 1, recorded_at) | hash",
                "file_hash = null | hash",
                "previous_hash = translate(previous_hash, '0123456789', '1032547698') | previous hash",
                "hash = translate(hash, '0123456789', '1032547698') | hash",
            })
    void run_afterOneRowWasChanged_namesIt(String change, String what) throws SQLException {
        List<String> problems = after("update revision set " + change + " where place = 5000");

        assertThat(problems)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("place 5000, ").contains(": " + what + " should be "));
    }

    @Test
    void run_afterARevisionWasTakenOut_namesTheGap() throws SQLException {
        List<String> problems = after("delete from revision where place = 4321");

        assertThat(problems)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("place 4322, ").contains("place should be 4321, but is 4322"));
    }

    @Test
    void run_afterTheEndWasCutOff_missesIt() throws SQLException {
        List<String> problems = after("delete from revision where place = " + REVISIONS);

        assertThat(problems)
                .anyMatch(problem -> problem.startsWith("end of the ledger: revisions should be 10000"))
                .anyMatch(problem -> problem.startsWith("claim claim-499: "));
    }

    @Test
    void run_afterARowWasMovedInTheOrder_namesIt() throws SQLException {
        List<String> problems = after("update revision set place = 20000 where place = 777");

        assertThat(problems).anySatisfy(problem -> assertThat(problem).startsWith("place 20000, "));
    }

    @Test
    void run_afterAHeadWasTurnedBack_namesTheRecord() throws SQLException {
        List<String> problems = after("update record_head set published_id = (select id from revision where place = 8)"
                + " where slug = 'claim-7'");

        assertThat(problems).singleElement().asString().startsWith("claim claim-7: the head's published revision");
    }

    @Test
    void run_afterTheLedgersRowWasChanged_saysSo() throws SQLException {
        assertThat(after("update ledger set publications = publications - 1"))
                .singleElement()
                .asString()
                .startsWith("end of the ledger: publications");
    }

    /** What the check says after the change, which is then undone. */
    private List<String> after(String change) throws SQLException {
        sql("create table revision_kept as select * from revision where place in (8, 777, 4321, 5000, 10000)");
        sql("create table record_head_kept as select * from record_head");
        sql("create table ledger_kept as select * from ledger");
        try {
            sql(change);
            return check.run().problems();
        } finally {
            sql("delete from revision where id in (select id from revision_kept)");
            sql("insert into revision select * from revision_kept");
            sql("delete from record_head");
            sql("insert into record_head select * from record_head_kept");
            sql("delete from ledger");
            sql("insert into ledger select * from ledger_kept");
            sql("drop table revision_kept");
            sql("drop table record_head_kept");
            sql("drop table ledger_kept");
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
