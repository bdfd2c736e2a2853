package org.claimboard.exchange.google;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slugs for what comes without one. */
final class Slug {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * The Latin words of the text; where there are none, the kind and a fingerprint, so that the same words always have
     * the same slug.
     */
    static String of(String words, String kind) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find() && slug.length() + matcher.group().length() < LONGEST) {
            slug.append(slug.isEmpty() ? "" : "-").append(matcher.group());
        }
        boolean named = slug.toString().matches(".*[a-z]{2}.*");
        return named ? slug.toString() : kind + "-" + PageToken.fingerprint(words);
    }
}
