package org.claimboard.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.claimboard.record.Sha256;

/** Addresses of static files that change whenever the files do, so that browsers may keep them for good. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file below {@code assets/}. */
    public String at(String name) {
        return addresses.computeIfAbsent(name, file -> "/assets/" + file + "?v=" + hash(file));
    }

    private static String hash(String file) {
        String resource = "META-INF/resources/assets/" + file;
        try (InputStream content = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            byte[] bytes =
                    Objects.requireNonNull(content, () -> "no asset " + file).readAllBytes();
            return HexFormat.of().formatHex(Sha256.of(bytes), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
