package org.claimboard.share;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks fonts as web pages load them (<a href="https://www.w3.org/TR/WOFF/">WOFF 1.0</a>), which Java does not read. */
final class WebFont {

    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private WebFont() {}

    /**
     * The font as TrueType or OpenType.
     *
     * @throws IOException if it is no such font
     */
    static byte[] unpacked(InputStream packed) throws IOException {
        byte[] bytes = packed.readAllBytes();
        ByteBuffer woff = ByteBuffer.wrap(bytes);
        if (bytes.length < HEADER || woff.getInt(0) != SIGNATURE) {
            throw new IOException("this is no WOFF font");
        }
        int count = Short.toUnsignedInt(woff.getShort(12));
        ByteBuffer font = ByteBuffer.allocate(woff.getInt(16));
        int log = 31 - Integer.numberOfLeadingZeros(count);
        int range = SFNT_ENTRY << log;
        font.putInt(woff.getInt(4)).putShort((short) count).putShort((short) range);
        font.putShort((short) log).putShort((short) (count * SFNT_ENTRY - range));
        int offset = SFNT_HEADER + SFNT_ENTRY * count;
        for (int i = 0; i < count; i++) {
            int entry = HEADER + ENTRY * i;
            int length = woff.getInt(entry + 12);
            font.putInt(woff.getInt(entry)).putInt(woff.getInt(entry + 16));
            font.putInt(offset).putInt(length);
            unpack(bytes, woff.getInt(entry + 4), woff.getInt(entry + 8), font.array(), offset, length);
            // Tables begin at multiples of four.
            offset += (length + 3) & ~3;
        }
        return font.array();
    }

    private static void unpack(byte[] from, int start, int packed, byte[] to, int offset, int length)
            throws IOException {
        if (packed == length) {
            System.arraycopy(from, start, to, offset, length);
            return;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(from, start, packed);
            int done = 0;
            while (done < length && !inflater.finished()) {
                done += inflater.inflate(to, offset + done, length - done);
            }
        } catch (DataFormatException e) {
            throw new IOException("a table of the font is broken", e);
        } finally {
            inflater.end();
        }
    }
}
