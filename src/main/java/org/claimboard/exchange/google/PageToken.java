package org.claimboard.exchange.google;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.claimboard.record.Sha256;

/**
 * Where a page of a list ended, bound to what was asked for: under other parameters it means nothing.
 *
 * @param place numbers that only the list itself understands
 */
record PageToken(List<Long> place) {

    private static final String MISMATCH = "All other fields must have the same values as in the previous request";

    static PageToken parse(String text, String list) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", -1);
            if (!parts[0].equals(list)) {
                throw GoogleFailure.invalid("pageToken", MISMATCH);
            }
            return new PageToken(Arrays.stream(parts).skip(1).map(Long::valueOf).toList());
        } catch (IllegalArgumentException e) {
            throw GoogleFailure.invalid("pageToken", "is none that this list has given out");
        }
    }

    static String of(String list, Long... place) {
        StringBuilder text = new StringBuilder(list);
        for (Long number : place) {
            text.append(':').append(number);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The number at the index, which every token of the list has. */
    long at(int index, int size) {
        if (place.size() != size) {
            throw GoogleFailure.invalid("pageToken", "is none that this list has given out");
        }
        return place.get(index);
    }

    static String fingerprint(String said) {
        return HexFormat.of().formatHex(Sha256.of(said), 0, 8);
    }
}
