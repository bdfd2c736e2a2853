package org.claimboard.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.claimboard.record.Sha256;

/** Short fingerprints of contents: the first 128 bits of SHA-256, in base64url. */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(content), BYTES));
    }
}
