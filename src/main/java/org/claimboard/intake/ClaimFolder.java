package org.claimboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.claimboard.record.FileReader;
import org.claimboard.record.FileSet;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.Rule;
import org.claimboard.record.Sha256;
import org.claimboard.record.VerdictScale;
import org.claimboard.record.YamlReader;

/**
 * A folder of claim files. Everything in it that ends in .yaml or .yml is one. The folder itself may be a link, as where
 * releases are switched or volumes mounted; in it, links to files in it are followed and others are passed over.
 */
public final class ClaimFolder {

    /** How many files are read at most. */
    public static final int MOST_FILES = 50_000;

    private ClaimFolder() {}

    /**
     * Reads all claim files below the folder. What is wrong with single files is in the set's problems.
     *
     * @throws IOException if there is no such folder, it or what is in it cannot be read, or it holds no claim files or more
     *     than are read
     */
    public static FileSet read(Path folder) throws IOException {
        Path real = real(folder);
        List<FiledText> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        for (FileSet one : each(real, list(real))) {
            files.addAll(one.files());
            problems.addAll(one.problems());
            passedOver.addAll(one.passedOver());
        }
        if (files.isEmpty() && problems.isEmpty()) {
            String links = passedOver.isEmpty() ? "" : "; links that lead out of it are not followed: " + passedOver;
            throw new NoSuchFileException(
                    folder.toString(), null, "no claim files (.yaml or .yml) in this folder" + links);
        }
        return new FileSet(files, problems, passedOver);
    }

    /** What each is by itself, in their order; as many at once as there are cores. */
    private static List<FileSet> each(Path folder, List<Path> found) throws IOException {
        try {
            return found.parallelStream().map(file -> one(folder, file)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static FileSet one(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        List<FiledText> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        try {
            if (!Files.exists(file)) {
                problems.add(new Problem(path, 1, "", Rule.UNREADABLE, "a link that leads nowhere"));
            } else if (!file.toRealPath().startsWith(folder)) {
                passedOver.add(path);
            } else if (Files.isRegularFile(file)) {
                read(path, bytes(file), files, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileSet(files, problems, passedOver);
    }

    /**
     * Another text for other files, or other contents of them.
     *
     * @throws IOException as when they are read
     */
    public static String fingerprint(Path folder) throws IOException {
        Path real = real(folder);
        MessageDigest digest = Sha256.digest();
        for (Path file : list(real)) {
            digest.update(real.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            if (Files.isRegularFile(file) && file.toRealPath().startsWith(real)) {
                byte[] bytes = bytes(file);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Where the folder really is. */
    private static Path real(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder.toRealPath();
        }
        String why = Files.exists(folder) ? "a file, not a folder of claim files" : "no such folder of claim files";
        boolean leadsNowhere = Files.isSymbolicLink(folder) && !Files.exists(folder);
        throw new NoSuchFileException(folder.toString(), null, leadsNowhere ? "a link that leads nowhere" : why);
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
            Rule rule = bytes.length > YamlReader.LARGEST_FILE ? Rule.OVER_LIMIT : Rule.UNREADABLE;
            problems.add(new Problem(path, e.line(), "", rule, e.why()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> below = Files.find(folder, Integer.MAX_VALUE, (path, about) -> isRead(folder, path, about))) {
            List<Path> found = below.limit(MOST_FILES + 1L).sorted().toList();
            if (found.size() > MOST_FILES) {
                throw new IOException(folder + " holds more than " + MOST_FILES + " claim files");
            }
            return found;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Whether it is a claim file, or a link that may lead to some. Volumes that an orchestrator mounts keep the files in
     * folders that begin with two dots and link to them from above; editors leave links that begin with a dot.
     */
    private static boolean isRead(Path folder, Path path, BasicFileAttributes about) {
        boolean hidden = StreamSupport.stream(folder.relativize(path).spliterator(), false)
                .anyMatch(step -> step.toString().startsWith(".."));
        String name = String.valueOf(path.getFileName());
        if (hidden || name.equals(VerdictScale.FILE)) {
            return false;
        }
        if (about.isSymbolicLink()) {
            return !name.startsWith(".") && (isClaimFile(name) || Files.isDirectory(path));
        }
        return about.isRegularFile() && isClaimFile(name);
    }

    /** Whether a file of this name is read. */
    public static boolean isClaimFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(YamlReader.LARGEST_FILE + 1);
        }
    }

    private static String text(byte[] bytes) throws YamlReader.Unreadable {
        if (bytes.length > YamlReader.LARGEST_FILE) {
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
