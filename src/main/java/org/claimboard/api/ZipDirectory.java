package org.claimboard.api;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip archive, which names all that is in it: what was cut short has none. A stream of the
 * archive alone cannot tell half of it from the whole. After PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16, without ZIP64,
 * which begins where no archive that is taken reaches.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64 = 0xFFFF;

    private ZipDirectory() {}

    /**
     * The names of all entries, in the directory's order.
     *
     * @throws ZipException if there is no directory at the very end, or it is damaged
     */
    static List<String> names(byte[] archive) throws ZipException {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        int count = bytes.getShort(end + 10) & 0xFFFF;
        long size = bytes.getInt(end + 12) & 0xFFFFFFFFL;
        long start = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        if (count == ZIP64) {
            throw new ZipException("it has more files than are taken");
        }
        boolean onePart = bytes.getInt(end + 4) == 0 && (bytes.getShort(end + 8) & 0xFFFF) == count;
        if (!onePart || start + size != end) {
            throw new ZipException("its directory of files is damaged, or bytes stand before or behind it");
        }
        return names(bytes.position((int) start), count, end);
    }

    /** Where the end of the directory begins: so that its comment ends with the archive. */
    private static int end(ByteBuffer bytes) throws ZipException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END && (bytes.getShort(at + 20) & 0xFFFF) == last - at) {
                return at;
            }
        }
        throw new ZipException(
                "it has no directory of its files at its end; it was cut short, or bytes stand behind it");
    }

    private static List<String> names(ByteBuffer bytes, int count, int end) throws ZipException {
        List<String> names = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                int entry = bytes.position();
                if (bytes.getInt(entry) != ENTRY) {
                    throw new ZipException("its directory of files is damaged");
                }
                byte[] name = new byte[bytes.getShort(entry + 28) & 0xFFFF];
                int more = (bytes.getShort(entry + 30) & 0xFFFF) + (bytes.getShort(entry + 32) & 0xFFFF);
                bytes.position(entry + 46).get(name);
                bytes.position(bytes.position() + more);
                names.add(new String(name, StandardCharsets.UTF_8));
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ZipException("its directory of files is damaged");
        }
        if (bytes.position() != end) {
            throw new ZipException("its directory of files is damaged");
        }
        return names;
    }
}
