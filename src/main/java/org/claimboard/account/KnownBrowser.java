package org.claimboard.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser carries in which someone signed in with a password: proof that it did, for that account and until that
 * password changes. It opens nothing; it only has attempts of its own (see {@link Attempts}). Nothing is kept for it.
 *
 * @param number random, of this browser
 * @param seal of the number, by what only the store knows of the account
 */
record KnownBrowser(Secret number, String seal) {

    private static final Pattern FORM = Pattern.compile("(" + Secret.PATTERN + ")\\.(" + Secret.PATTERN + ")");

    static KnownBrowser begin(String name, String passwordHash) {
        Secret number = Secret.random();
        return new KnownBrowser(number, seal(number, name, passwordHash));
    }

    static Optional<KnownBrowser> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new KnownBrowser(new Secret(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    boolean isOf(String name, String passwordHash) {
        String right = seal(number, name, passwordHash);
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), seal.getBytes(StandardCharsets.US_ASCII));
    }

    /** As the cookie has it. */
    String text() {
        return number.text() + "." + seal;
    }

    private static String seal(Secret number, String name, String passwordHash) {
        return new Secret(passwordHash).seal("browser " + name + " " + number.text());
    }

    @Override
    public String toString() {
        return "a known browser";
    }
}
