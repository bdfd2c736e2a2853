package org.claimboard.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of records in addresses and files: Latin words in lower case and numbers, joined by hyphens. */
public final class Slug {

    /** Characters of the longest. */
    public static final int LONGEST = 120;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_MADE = 60;
    private static final int NAMELESS_HASH = 16;
    private static final int HASH = 12;

    private Slug() {}

    /** Whether a record can go by it. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /**
     * A slug of the first Latin words and numbers, whatever marks they carry; empty if they are numbers and single letters
     * only, which tell nothing.
     */
    public static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        Matcher matcher = WORD.matcher(plain);
        for (int count = 0; count < MOST_WORDS && matcher.find(); count++) {
            if (slug.length() + matcher.group().length() < LONGEST_MADE) {
                slug.append(slug.isEmpty() ? "" : "-").append(matcher.group());
            }
        }
        return slug.toString().matches(".*[a-z]{2}.*") ? slug.toString() : "";
    }

    /** The same of words in any script: where they have no Latin words that tell more than a unit does, they are romanised. */
    public static String romanised(String words) {
        String slug = of(words);
        return slug.matches(".*[a-z]{3}.*") ? slug : longer(slug, of(Romanisation.of(words)));
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    /** A slug of the words; where they make none, the kind and a piece of their hash: the same words, the same slug. */
    public static String of(String words, String kind) {
        String slug = of(words);
        return slug.isEmpty() ? kind + "-" + Sha256.hex(words).substring(0, NAMELESS_HASH) : slug;
    }

    /**
     * A slug of what arrives: a few of its words, for people, and a piece of a hash over what it is, by which the same
     * thing has the same slug whenever and wherever it arrives.
     *
     * @param words for people
     * @param kind the word to begin with where the words make no slug
     * @param identity what it is
     */
    public static String of(String words, String kind, String identity) {
        String slug = of(words);
        return (slug.isEmpty() ? kind : slug) + "-" + Sha256.hex(identity).substring(0, HASH);
    }
}
