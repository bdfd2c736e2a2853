package org.claimboard.share;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.claimboard.site.BadField;
import org.jspecify.annotations.Nullable;

/** By which Excel knows UTF-8; other programs take it for a part of the first column's name. */
final class ByteOrderMark {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    /**
     * Whether an address asks for it.
     *
     * @throws BadField if it is neither 0 nor 1
     */
    static boolean isWanted(@Nullable String bom) {
        if (bom == null || bom.isBlank() || bom.equals("0")) {
            return false;
        }
        if (bom.equals("1")) {
            return true;
        }
        throw new BadField("bom", bom, List.of("0", "1"));
    }

    static void write(OutputStream out) throws IOException {
        out.write(MARK);
    }
}
