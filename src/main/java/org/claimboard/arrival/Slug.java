package org.claimboard.arrival;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.ledger.RevisionHash;

/**
 * Slugs of what arrives: a few of its words, for people, and a piece of a hash over what it is, by which the same thing
 * has the same slug whenever and wherever it arrives.
 */
public final class Slug {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int HASH = 12;

    private Slug() {}

    /**
     * The slug of what arrives.
     *
     * @param words for people
     * @param kind the word to begin with where the words have no Latin letters
     * @param identity what it is
     */
    public static String of(String words, String kind, String identity) {
        return base(words, kind) + "-" + RevisionHash.of(identity).substring(0, HASH);
    }

    private static String base(String words, String kind) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        Matcher matcher = WORD.matcher(plain);
        for (int count = 0; count < MOST_WORDS && matcher.find(); count++) {
            if (slug.length() + matcher.group().length() < LONGEST) {
                slug.append(slug.isEmpty() ? "" : "-").append(matcher.group());
            }
        }
        return slug.toString().matches(".*[a-z]{2}.*") ? slug.toString() : kind;
    }
}
