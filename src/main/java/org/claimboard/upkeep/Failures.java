package org.claimboard.upkeep;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Says what an exception of a start is about. They are told apart by their kinds and codes, never by their sentences. */
final class Failures {

    private static final int H2_IN_USE = 90_020;
    private static final int H2_BROKEN = 90_030;
    private static final int H2_OTHER_FORMAT = 90_048;

    private Failures() {}

    /** What it is about; null if that is not known. */
    static @Nullable StartFault explained(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .map(Failures::known)
                .filter(fault -> fault != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable StartFault known(Throwable failure) {
        if (failure instanceof StartFault fault) {
            return fault;
        }
        if (failure instanceof QuarkusBindException taken) {
            return ofPort(taken.getHost(), taken.getPort(), taken);
        }
        if (failure instanceof ConfigValidationException invalid) {
            return ofConfiguration(problems(invalid), invalid);
        }
        if (failure instanceof ConfigurationException || isOfConfiguration(failure)) {
            return ofConfiguration(String.valueOf(failure.getMessage()), failure);
        }
        if (failure instanceof FlywayValidateException) {
            return ofSchema(failure);
        }
        if (failure instanceof SQLException refused) {
            return ofDatabase(refused, "the database", "");
        }
        if (failure instanceof FileSystemException file) {
            return new StartFault(
                    file.getFile() + " cannot be read or written: " + reason(file),
                    "Look whether it is there and whether this account may use it",
                    file);
        }
        return null;
    }

    private static String reason(FileSystemException file) {
        return file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
    }

    /** What reads the configuration numbers its messages, and throws what others throw too. */
    private static boolean isOfConfiguration(Throwable failure) {
        return (failure instanceof IllegalArgumentException || failure instanceof NoSuchElementException)
                && String.valueOf(failure.getMessage()).startsWith("SRCFG");
    }

    private static String problems(ConfigValidationException invalid) {
        return IntStream.range(0, invalid.getProblemCount())
                .mapToObj(number -> invalid.getProblem(number).getMessage())
                .collect(Collectors.joining("; "));
    }

    static StartFault ofConfiguration(String message, Throwable cause) {
        return new StartFault(
                "the configuration cannot be used: " + message,
                "Set the property to what application.properties shows for it, or leave it out",
                cause);
    }

    static StartFault ofProperty(String property, String value, @Nullable Throwable cause) {
        return new StartFault(
                property + " is \"" + value + "\", which it cannot be",
                "Set it to what application.properties shows for it, or leave it out",
                cause);
    }

    static StartFault ofPort(String host, int port, IOException cause) {
        return new StartFault(
                String.format(
                        Locale.ROOT,
                        "port %d of %s cannot be had: something else listens there, or this account may not",
                        port,
                        host),
                "Stop what listens there, or take another port with -Dquarkus.http.port=" + (port + 1),
                cause);
    }

    static StartFault inUse(String data) {
        return new StartFault(
                "another process uses the data in " + data,
                "Stop it first (the embedded database has one user at a time), or name other data with "
                        + Database.URL);
    }

    private static StartFault ofSchema(Throwable cause) {
        return new StartFault(
                "the data was written by another version of this program, most likely a newer one: "
                        + cause.getMessage(),
                "Start that version, or name other data with " + Database.URL + "; nothing was changed",
                cause);
    }

    /** By the state that SQL gives its errors, or the number that H2 does. */
    static StartFault ofDatabase(SQLException refused, String url, String user) {
        String place = url.split(";", 2)[0].split("\\?", 2)[0];
        String state = String.valueOf(refused.getSQLState());
        if (refused.getErrorCode() == H2_IN_USE) {
            return inUse(place);
        }
        if (refused.getErrorCode() == H2_BROKEN || refused.getErrorCode() == H2_OTHER_FORMAT) {
            return new StartFault(
                    place + " cannot be read: it is damaged, or another version of H2 wrote it",
                    "Put a backup in its place, or open it with the version that wrote it",
                    refused);
        }
        if (state.startsWith("28")) {
            return new StartFault(
                    place + " does not let in \"" + user + "\" with this password",
                    "Set quarkus.datasource.username and quarkus.datasource.password (QUARKUS_DATASOURCE_PASSWORD)",
                    refused);
        }
        if (state.equals("3D000")) {
            return new StartFault(
                    "the server has no database for " + place,
                    "Create it, or name another with " + Database.URL,
                    refused);
        }
        if (state.startsWith("08")) {
            return new StartFault(
                    place + " cannot be reached",
                    "Start the database, or say where it is with " + Database.URL,
                    refused);
        }
        return new StartFault(
                place + " cannot be used: " + state + " " + refused.getMessage(),
                "Look into the log of the database",
                refused);
    }
}
