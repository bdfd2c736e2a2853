package org.claimboard.account;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimboard.record.Sha256;

/**
 * 256 random bits that someone carries: in a cookie, a link or a token. The store keeps its hash only.
 *
 * @param text 43 characters of the URL-safe Base64 alphabet
 */
public record Secret(String text) {

    public static final String PATTERN = "[A-Za-z0-9_-]{43}";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    public static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(BASE64.encodeToString(bits));
    }

    /** Whether a text can be a secret at all. */
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** SHA-256 in hexadecimal. */
    public String hash() {
        return Sha256.hex(text);
    }

    /** What only someone who knows the secret can reckon, and what does not tell the secret. */
    String seal(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return BASE64.encodeToString(mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
