package org.claimboard.desk;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordType;

/** Gives new records slugs that no other has. */
final class Slugs {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final int TRIES = 200;

    private final RevisionStore revisions;
    private final String day;
    private final Set<String> given = new HashSet<>();

    /**
     * @param day today, as slugs without words have it
     */
    Slugs(RevisionStore revisions, String day) {
        this.revisions = revisions;
        this.day = day;
    }

    /** A slug from the Latin words and numbers; from kind and day where there are none. */
    String of(RecordType type, String words) {
        String base = base(words);
        boolean named = base.matches(".*[a-z]{2}.*");
        List<String> candidates = named ? numbered(base, "") : numbered(type.word() + "-" + day, "-1");
        Set<String> taken = revisions.taken(type, candidates);
        String slug = candidates.stream()
                .filter(candidate -> !taken.contains(candidate) && !given.contains(type.word() + candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no slug is left for " + base));
        given.add(type.word() + slug);
        return slug;
    }

    private static List<String> numbered(String base, String first) {
        return Stream.concat(Stream.of(base + first), IntStream.range(2, TRIES).mapToObj(number -> base + "-" + number))
                .toList();
    }

    private static String base(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d),(?=\\d{3})", "");
        StringBuilder slug = new StringBuilder();
        Matcher matcher = WORD.matcher(plain);
        for (int count = 0; count < MOST_WORDS && matcher.find(); count++) {
            if (slug.length() + matcher.group().length() < LONGEST) {
                slug.append(slug.isEmpty() ? "" : "-").append(matcher.group());
            }
        }
        return slug.toString();
    }
}
