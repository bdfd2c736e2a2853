package org.claimboard.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are coded for a client: as the server's compressor settles it (RFC 9110, section 12.5.3). */
public enum Coding {
    GZIP,
    DEFLATE,
    IDENTITY;

    /** What a client says that it never takes, or does not mention, is not used. */
    private static final float UNNAMED = -1;

    /**
     * The coding in which the client is answered.
     *
     * @param accepted the field {@code Accept-Encoding}; null if the client sent none
     */
    public static Coding of(@Nullable String accepted) {
        if (accepted == null) {
            return IDENTITY;
        }
        float gzip = UNNAMED;
        float deflate = UNNAMED;
        float any = UNNAMED;
        for (String item : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = item.split(";", -1);
            float weight = weight(parts);
            switch (parts[0].strip()) {
                case "gzip", "x-gzip" -> gzip = Math.max(gzip, weight);
                case "deflate" -> deflate = Math.max(deflate, weight);
                case "*" -> any = weight;
                default -> {
                    // Codings that this server does not write.
                }
            }
        }
        gzip = gzip == UNNAMED ? any : gzip;
        deflate = deflate == UNNAMED ? any : deflate;
        if (gzip > 0 && gzip >= deflate) {
            return GZIP;
        }
        return deflate > 0 ? DEFLATE : IDENTITY;
    }

    private static float weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].replaceAll("[ \t]", "");
            if (parameter.startsWith("q=")) {
                String weight = parameter.substring(2);
                return weight.matches("[01](\\.[0-9]{0,3})?") ? Float.parseFloat(weight) : 0;
            }
        }
        return 1;
    }
}
