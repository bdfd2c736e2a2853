package org.claimboard.share;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Ordered;
import org.claimboard.record.Phrases;

/** Writes citations for BibTeX, as UTF-8, which BibTeX passes on and today's LaTeX reads. */
final class BibTex {

    /**
     * What TeX would not print. Braces are written as words: BibTeX counts them to find where a field ends, those behind a
     * backslash too.
     */
    private static final Map<Character, String> PRINTED = Ordered.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\textbraceleft{}"),
            Map.entry('}', "\\textbraceright{}"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('<', "\\textless{}"),
            Map.entry('>', "\\textgreater{}"),
            Map.entry('|', "\\textbar{}"),
            Map.entry('%', "\\%"),
            Map.entry('#', "\\#"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('_', "\\_"));

    private BibTex() {}

    static String of(Citation citation) {
        StringBuilder entry = new StringBuilder("@misc{").append(citation.slug());
        // In braces twice: a style leaves the case of such a title alone, and takes such a name for one name.
        field(entry, "title", "{" + text(citation.title().value()) + "}");
        field(entry, "author", "{" + text(author(citation)) + "}");
        field(entry, "howpublished", Citation.SITE);
        field(entry, "year", Integer.toString(citation.issued().getYear()));
        entry.append(",\n  month = ").append(month(citation));
        field(entry, "day", Integer.toString(citation.issued().getDayOfMonth()));
        field(entry, "note", text(note(citation)));
        field(entry, "language", citation.title().lang());
        babel(citation.title().lang()).ifPresent(babel -> field(entry, "langid", babel));
        field(entry, "url", citation.address());
        return entry.append("\n}\n").toString();
    }

    /** What LaTeX calls the language, to hyphenate and sort by its rules. */
    private static Optional<String> babel(String language) {
        Phrases words = Phrases.of(language);
        return words.tag().equals(language) ? words.find("babel") : Optional.empty();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static String author(Citation citation) {
        String reviewer = citation.reviewer();
        return reviewer == null ? Citation.SITE : reviewer;
    }

    private static String note(Citation citation) {
        String revision = "Revision " + citation.number();
        return citation.verdict() == null ? revision : citation.verdict() + ". " + revision;
    }

    /** The abbreviation that every style defines. */
    private static String month(Citation citation) {
        return citation.issued()
                .getMonth()
                .getDisplayName(TextStyle.SHORT, Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .substring(0, 3);
    }

    /** The text as TeX prints it, on one line. */
    static String text(String text) {
        StringBuilder printed = new StringBuilder();
        text.strip()
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .chars()
                .forEach(unit -> printed.append(PRINTED.getOrDefault((char) unit, Character.toString((char) unit))));
        return printed.toString();
    }
}
