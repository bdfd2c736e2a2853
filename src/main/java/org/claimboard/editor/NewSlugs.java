package org.claimboard.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;

/** Gives new records slugs that no other has. */
public final class NewSlugs {

    private static final int TRIES = 200;

    /** The address of the form for a new record. */
    private static final String FORM = "new";

    private final RevisionStore revisions;
    private final String day;
    private final Set<String> given = new HashSet<>();

    /**
     * @param day today, as slugs without words have it
     */
    public NewSlugs(RevisionStore revisions, String day) {
        this.revisions = revisions;
        this.day = day;
    }

    /** A slug from the Latin words and numbers, or else from the words romanised; from kind and day where there are none. */
    public String of(RecordType type, String words) {
        String base = base(words);
        List<String> candidates = base.isEmpty() ? numbered(type.word() + "-" + day, "-1") : numbered(base, "");
        Set<String> taken = revisions.taken(type, candidates);
        String slug = candidates.stream()
                .filter(candidate -> !candidate.equals(FORM)
                        && !taken.contains(candidate)
                        && !given.contains(type.word() + candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no slug is left for " + base));
        given.add(type.word() + slug);
        return slug;
    }

    private static List<String> numbered(String base, String first) {
        return Stream.concat(Stream.of(base + first), IntStream.range(2, TRIES).mapToObj(number -> base + "-" + number))
                .toList();
    }

    /** Numbers are not taken apart at the commas of their thousands. */
    private static String base(String words) {
        return Slug.romanised(words.replaceAll("(?<=\\d),(?=\\d{3})", ""));
    }
}
