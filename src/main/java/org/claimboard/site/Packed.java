package org.claimboard.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer, compressed once for all who ask for it; as they are where that makes them no smaller. */
public final class Packed {

    private final byte[] bytes;
    private final boolean compressed;

    private Packed(byte[] bytes, boolean compressed) {
        this.bytes = bytes;
        this.compressed = compressed;
    }

    static Packed asItIs(byte[] plain) {
        return new Packed(plain, false);
    }

    static Packed of(byte[] plain) {
        byte[] packed = gzip(plain);
        return packed.length < plain.length ? new Packed(packed, true) : new Packed(plain, false);
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream into = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(into)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return into.toByteArray();
    }

    public static byte[] gunzip(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they are kept: in gzip if they are compressed, and the same for the same answer. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether a client that takes the coding gets the bytes as they are kept, in gzip. */
    public boolean goesPacked(Coding coding) {
        return compressed && coding == Coding.GZIP;
    }

    /** What such a client is sent; unpacked if it takes another coding. */
    public byte[] in(Coding coding) {
        return goesPacked(coding) ? bytes : plain();
    }

    public byte[] plain() {
        return compressed ? gunzip(bytes) : bytes;
    }
}
