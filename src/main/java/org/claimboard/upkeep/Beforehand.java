package org.claimboard.upkeep;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimboard.record.VerdictScale;

/**
 * Looks whether a start can succeed, before anything is opened or written: the libraries that would fail otherwise tell it
 * at great length, and some only when half is done.
 */
final class Beforehand {

    private static final int LAST_PORT = 65_535;

    private Beforehand() {}

    /** @throws StartFault if it cannot */
    static void look(SmallRyeConfig config) {
        Values.look(config);
        boolean serving =
                value(config, "quarkus.http.host-enabled", Boolean.class).orElse(true);
        if (serving) {
            port(config);
            claims(config);
            scale(config);
            languages(config);
            Natives.look();
            model(config, "claimboard.matching.model");
            model(config, "claimboard.matching.tokenizer");
        }
        DataFolder.look(config);
        value(config, "claimboard.search.directory", Path.class)
                .ifPresent(folder -> Folder.isWritable(folder, "the search indexes", "claimboard.search.directory"));
        Database.look(config);
    }

    /** What the property says; nothing if it is not there or empty. */
    static <T> Optional<T> value(SmallRyeConfig config, String property, Class<T> type) {
        try {
            return config.getOptionalValue(property, type);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Failures.ofProperty(
                    property, String.valueOf(config.getConfigValue(property).getValue()), e);
        }
    }

    private static void port(SmallRyeConfig config) {
        int port = value(config, "quarkus.http.port", Integer.class).orElse(0);
        String host = value(config, "quarkus.http.host", String.class).orElse("0.0.0.0");
        if (port < 0 || port > LAST_PORT) {
            throw new StartFault(
                    "quarkus.http.port is " + port + ", which is no port",
                    "Set it to one from 1 to " + LAST_PORT + ", such as -Dquarkus.http.port=8081");
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new StartFault(
                    "quarkus.http.host is " + host + ", which no name server knows",
                    "Set it to a name or address of this machine, or leave it out");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
        } catch (IOException e) {
            throw Failures.ofPort(host, port, e);
        }
    }

    private static void claims(SmallRyeConfig config) {
        value(config, "claimboard.claims", String.class)
                .map(Path::of)
                .filter(folder -> !Files.isDirectory(folder) || !Files.isReadable(folder))
                .ifPresent(folder -> {
                    throw new StartFault(
                            "there is no folder of claim files at " + folder.toAbsolutePath()
                                    + ", or this account may not read it",
                            "Start in the folder that has it, name it with -Dclaimboard.claims=<folder>, or read none"
                                    + " with -Dclaimboard.claims=");
                });
    }

    /** The words of a language are built in: more than those cannot be asked for. */
    private static void languages(SmallRyeConfig config) {
        List<String> built = tags(config, "quarkus.locales");
        List<String> lacking = tags(config, "claimboard.languages").stream()
                .filter(tag -> !built.contains(tag))
                .toList();
        if (!lacking.isEmpty()) {
            throw new StartFault(
                    "claimboard.languages names " + String.join(", ", lacking) + ", but this build speaks "
                            + String.join(", ", built),
                    "Name some of these, or leave it out for all of them");
        }
    }

    private static List<String> tags(SmallRyeConfig config, String property) {
        return Pattern.compile(",")
                .splitAsStream(value(config, property, String.class).orElse(""))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static void scale(SmallRyeConfig config) {
        try {
            VerdictScale.file(config).ifPresent(VerdictScale::read);
        } catch (VerdictScale.Unusable e) {
            throw new StartFault(
                    "the scale of verdicts cannot be used: " + e.getMessage(),
                    "Correct the file, name another with -Dclaimboard.verdict-scale=<file>, or take it away for the scale"
                            + " that comes along");
        }
    }

    private static void model(SmallRyeConfig config, String property) {
        value(config, property, Path.class)
                .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
                .ifPresent(file -> {
                    throw new StartFault(
                            property + " names " + file.toAbsolutePath()
                                    + ", which is not there or not a file that this account may read",
                            "Put the file there, or leave the property out: two small English models come along");
                });
    }
}
