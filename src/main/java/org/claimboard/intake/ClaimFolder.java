package org.claimboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A folder of claim files. Everything in it that ends in .yaml or .yml is one; links are not followed. */
public final class ClaimFolder {

    /** Bytes of the largest file that is read. */
    public static final int LARGEST_FILE = 512 * 1024;

    /** How many files are read at most. */
    public static final int MOST_FILES = 50_000;

    private ClaimFolder() {}

    /**
     * Reads all claim files below the folder. What is wrong with single files is in the set's problems.
     *
     * @throws IOException if there is no such folder, it cannot be listed, or holds more files than are read
     */
    public static FileSet read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder of claim files");
        }
        List<FiledText> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : list(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            read(path, bytes(file), files, problems);
        }
        return new FileSet(files, problems);
    }

    /**
     * Reads claim files that do not lie in a folder.
     *
     * @param contents the bytes of each by its path, as it would lie below the folder, with forward slashes
     */
    public static FileSet of(SortedMap<String, byte[]> contents) {
        List<FiledText> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        contents.forEach((path, bytes) -> read(path, bytes, files, problems));
        return new FileSet(files, problems);
    }

    private static void read(String path, byte[] bytes, List<FiledText> files, List<Problem> problems) {
        try {
            FileReader.read(path, text(bytes), files, problems);
        } catch (YamlReader.Unreadable e) {
            problems.add(new Problem(path, e.line(), "", Rule.UNREADABLE, e.why()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> found = below.filter(ClaimFolder::isClaimFile)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                throw new IOException(folder + " holds more than " + MOST_FILES + " claim files");
            }
            return found;
        }
    }

    /** Whether a file of this name is read. */
    public static boolean isClaimFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static boolean isClaimFile(Path path) {
        return isClaimFile(path.getFileName().toString()) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    private static String text(byte[] bytes) throws YamlReader.Unreadable {
        if (bytes.length > LARGEST_FILE) {
            throw new YamlReader.Unreadable(1, "larger than 512 KiB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith("\uFEFF")) {
                throw new YamlReader.Unreadable(1, "begins with a byte order mark");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new YamlReader.Unreadable(1 + lineOfFirstBadByte(bytes), "not UTF-8");
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        return (int) decoded.flip().chars().filter(c -> c == '\n').count();
    }
}
