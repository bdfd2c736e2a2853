package org.claimboard.ledger;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import org.claimboard.record.RecordType;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Ties the revisions that were there before the ledger to each other by their hashes. */
@ApplicationScoped
public class ChainRevisions implements JavaMigration, FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.javaMigrations(this);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.1");
    }

    @Override
    public String getDescription() {
        return "chain revisions";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String last = RevisionHash.NONE;
        try (Statement read = connection.createStatement();
                PreparedStatement write =
                        connection.prepareStatement("update revision set previous_hash = ?, hash = ? where id = ?");
                ResultSet rows = read.executeQuery("select * from revision order by place")) {
            while (rows.next()) {
                Revision revision = revision(rows, last);
                write.setString(1, last);
                last = RevisionHash.of(revision);
                write.setString(2, last);
                write.setLong(3, rows.getLong("id"));
                write.addBatch();
            }
            write.executeBatch();
        }
        try (PreparedStatement end = connection.prepareStatement("update ledger set last_hash = ?")) {
            end.setString(1, last);
            end.executeUpdate();
        }
    }

    private static Revision revision(ResultSet row, String previousHash) throws SQLException {
        Revision revision = new Revision();
        revision.place = row.getLong("place");
        revision.recordType = RecordType.valueOf(row.getString("record_type"));
        revision.slug = row.getString("slug");
        revision.number = row.getInt("number");
        revision.act = RevisionAct.valueOf(row.getString("act"));
        revision.publication = row.getLong("publication");
        revision.contentHash = row.getString("content_hash");
        revision.author = row.getString("author");
        revision.reason = row.getString("reason");
        revision.recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        revision.fileHash = row.getString("file_hash");
        revision.previousHash = previousHash;
        return revision;
    }
}
