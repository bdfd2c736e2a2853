package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.Languages;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that may become a claim.
 *
 * @param number its place in the form
 * @param take whether it is accepted
 * @param quote the sentence as it stands in the article
 * @param paragraph in which paragraph it stands, from 1
 * @param text what the claim says
 * @param title what it says in a few words
 * @param claimant a name or slug
 * @param language BCP 47
 * @param numbers the quantities read from it
 */
record LogEntry(
        int number,
        boolean take,
        String quote,
        int paragraph,
        String text,
        String title,
        String claimant,
        ClaimKind kind,
        String language,
        List<LogNumber> numbers) {

    private static final int LONGEST_TITLE = 90;

    /** The sentence as it is proposed. */
    static LogEntry of(int number, boolean take, Proposal proposal, int paragraph, String claimant) {
        List<LogNumber> numbers = new ArrayList<>();
        proposal.quantities().stream()
                .limit(LogNumber.MOST)
                .forEach(quantity -> numbers.add(LogNumber.of(numbers.size(), quantity)));
        return new LogEntry(
                number,
                take,
                proposal.sentence(),
                paragraph,
                proposal.sentence(),
                shortened(proposal.sentence()),
                claimant,
                kind(proposal.signs()),
                proposal.language(),
                numbers);
    }

    static LogEntry typed(int number, MultivaluedMap<String, String> form) {
        String name = "p" + number + ".";
        List<LogNumber> numbers = new ArrayList<>();
        for (int i = 0; i < LogNumber.MOST; i++) {
            if (form.containsKey(name + "q" + i + ".stated")) {
                numbers.add(LogNumber.typed(i, name + "q" + i + ".", form));
            }
        }
        return new LogEntry(
                number,
                form.containsKey(name + "take"),
                Typed.text(form.getFirst(name + "quote")),
                paragraph(form.getFirst(name + "paragraph")),
                Typed.text(form.getFirst(name + "text")),
                Typed.text(form.getFirst(name + "title")),
                Typed.text(form.getFirst(name + "claimant")),
                kind(form.getFirst(name + "kind")),
                Languages.known(form.getFirst(name + "language")),
                numbers);
    }

    LogEntry untaken() {
        return new LogEntry(number, false, quote, paragraph, text, title, claimant, kind, language, numbers);
    }

    /** The sentence with the words marked that say why it is proposed. */
    public List<MarkedWords> marked() {
        return MarkedWords.in(quote);
    }

    /** Why it is proposed. */
    public Set<Sign> signs() {
        return MarkedWords.signs(quote);
    }

    private static ClaimKind kind(Set<Sign> signs) {
        if (signs.contains(Sign.PREDICTION)) {
            return ClaimKind.PREDICTION;
        }
        if (signs.contains(Sign.FIGURE)) {
            return ClaimKind.QUANTITY;
        }
        return signs.contains(Sign.QUOTATION) ? ClaimKind.QUOTATION : ClaimKind.EVENT;
    }

    private static ClaimKind kind(@Nullable String word) {
        return Words.find(ClaimKind.class, word).orElse(ClaimKind.EVENT);
    }

    private static int paragraph(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    /** The beginning, up to the end of a word. */
    private static String shortened(String sentence) {
        if (sentence.length() <= LONGEST_TITLE) {
            return sentence.replaceFirst("(?<=[\\p{L}\\p{N}])[.。]$", "");
        }
        int space = sentence.lastIndexOf(' ', LONGEST_TITLE);
        int end = space < LONGEST_TITLE / 2 ? LONGEST_TITLE : space;
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
