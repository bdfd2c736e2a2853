package org.claimboard.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The file of an import as it was kept: one piece at a time in memory. */
final class ImportFile extends InputStream {

    private final ReviewImportStore imports;
    private final long importId;
    private byte[] piece = new byte[0];
    private int at;
    private int next;

    ImportFile(ReviewImportStore imports, long importId) {
        this.imports = imports;
        this.importId = importId;
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, read);
        at += read;
        return read;
    }

    private boolean fill() {
        while (at == piece.length) {
            int wanted = next;
            byte[] found = QuarkusTransaction.requiringNew()
                    .call(() -> imports.part(importId, wanted).orElse(new byte[0]));
            if (found.length == 0) {
                return false;
            }
            piece = found;
            at = 0;
            next++;
        }
        return true;
    }
}
