package org.claimboard.claim;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps revisions as they are, whoever asks. */
@QuarkusTest
class AppendOnlyTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set author = 'Somebody'",
                "update revision set content = content where place = 1",
                "delete from revision",
                "delete from revision where place = 2",
                "truncate table revision",
            })
    void revisions_areNeitherChangedNorDeleted(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            assertThatThrownBy(() -> run.execute(statement)).isInstanceOf(SQLException.class);
        }
    }
}
