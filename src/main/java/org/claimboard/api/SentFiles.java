package org.claimboard.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.claimboard.intake.ClaimFolder;
import org.claimboard.record.PlainText;
import org.claimboard.record.YamlReader;
import org.jspecify.annotations.Nullable;

/** Claim files out of the body of a request: JSON or a zip archive. Nothing is ever written to a disk. */
final class SentFiles {

    static final MediaType ZIP = MediaType.valueOf("application/zip");

    /** Bytes of all files together, unpacked. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int LONGEST_PATH = 500;
    private static final String NO_PATH =
            "is no path below a folder: forward slashes, no . or .., no control characters";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String address;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long room = MOST_BYTES;
    private int entries;

    private SentFiles(String address) {
        this.address = address;
    }

    /**
     * The bytes of each file by its path.
     *
     * @throws ProblemException if the body holds none, cannot be read, or holds more than is taken
     */
    static SortedMap<String, byte[]> read(byte @Nullable [] body, @Nullable MediaType type, String address) {
        SentFiles sent = new SentFiles(address);
        byte[] bytes = body == null ? new byte[0] : body;
        try {
            if (type != null && type.isCompatible(ZIP)) {
                sent.unzip(bytes);
            } else {
                sent.parse(bytes);
            }
        } catch (ZipException | JsonProcessingException e) {
            throw sent.bad(Texts.printable(
                    e instanceof JsonProcessingException json
                            ? "The body is not JSON: " + json.getOriginalMessage()
                            : "The body is not a zip archive: " + e.getMessage()));
        } catch (IOException e) {
            throw sent.bad("The body ends too early.");
        } catch (IllegalArgumentException e) {
            throw sent.bad("The archive names files in other characters than UTF-8.");
        }
        if (sent.files.isEmpty()) {
            throw sent.bad("The body holds no files that end in .yaml or .yml.");
        }
        return sent.files;
    }

    private void unzip(byte[] body) throws IOException {
        List<String> listed = ZipDirectory.names(body);
        List<String> found = new ArrayList<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                countOne();
                found.add(entry.getName());
                if (!entry.isDirectory() && !isBelowFolder(entry.getName())) {
                    throw refused(entry.getName(), NO_PATH);
                }
                boolean taken = !entry.isDirectory() && ClaimFolder.isClaimFile(entry.getName());
                if (taken) {
                    add(entry.getName(), archive.readNBytes(YamlReader.LARGEST_FILE + 1));
                }
                skipRest(archive);
            }
        }
        if (!sorted(found).equals(sorted(listed))) {
            throw new ZipException(String.format(
                    Locale.ROOT,
                    "it holds %d files, and its directory names %s",
                    found.size(),
                    found.size() == listed.size() ? "others" : listed.size()));
        }
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    /** What is not taken is unpacked all the same to find the next file, so it counts too. */
    private void skipRest(ZipInputStream archive) throws IOException {
        byte[] chunk = new byte[8192];
        for (int read = archive.read(chunk); read >= 0; read = archive.read(chunk)) {
            takeRoom(read);
        }
    }

    private void parse(byte[] body) throws IOException {
        JsonNode sent = MAPPER.readTree(body).path("files");
        if (!sent.isArray()) {
            throw bad("The body has no list of files.");
        }
        for (JsonNode file : sent) {
            countOne();
            if (!file.path("path").isTextual() || !file.path("text").isTextual()) {
                throw bad("Each file has a path and a text.");
            }
            String path = file.path("path").textValue();
            if (!ClaimFolder.isClaimFile(path)) {
                throw refused(path, "does not end in .yaml or .yml");
            }
            add(path, encode(path, file.path("text").textValue()));
        }
    }

    private byte[] encode(String path, String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw refused(path, "holds half a surrogate pair");
        }
    }

    private void add(String path, byte[] bytes) {
        if (!isBelowFolder(path)) {
            throw refused(path, NO_PATH);
        }
        takeRoom(bytes.length);
        if (bytes.length > YamlReader.LARGEST_FILE) {
            throw refused(path, "is larger than 512 KiB");
        }
        if (files.put(path, bytes) != null) {
            throw refused(path, "is there twice");
        }
    }

    private static boolean isBelowFolder(String path) {
        return path.length() <= LONGEST_PATH
                && PlainText.isLine(path)
                && path.indexOf('\\') < 0
                && path.indexOf(':') < 0
                && Stream.of(path.split("/", -1)).noneMatch(step -> step.isEmpty() || step.matches("\\.{1,2}"));
    }

    private void countOne() {
        if (++entries > ClaimFolder.MOST_FILES) {
            throw tooLarge("There are more than 50,000 files.");
        }
    }

    private void takeRoom(long bytes) {
        room -= bytes;
        if (room < 0) {
            throw tooLarge("The files are larger than 64 MiB together.");
        }
    }

    private ProblemException tooLarge(String detail) {
        return new ProblemException(Problem.of(Kind.TOO_LARGE, detail, address, null));
    }

    private ProblemException refused(String path, String detail) {
        String file = Texts.printable(path);
        return new ProblemException(Problem.of(
                Kind.FILES_REFUSED,
                "A file cannot be taken; nothing was imported.",
                address,
                List.of(Mistake.inFile(file, detail))));
    }

    private ProblemException bad(String detail) {
        return new ProblemException(Problem.of(Kind.BAD_FILES, detail, address, null));
    }
}
