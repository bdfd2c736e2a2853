package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimboard.arrival.ShortTitle;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Languages;
import org.claimboard.record.Words;
import org.claimboard.speaker.Span;
import org.claimboard.speaker.Speaker;
import org.claimboard.speaker.Statement;
import org.claimboard.speaker.Voiced;
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
 * @param claimant a name or slug; empty if the sentence names nobody
 * @param claimantKind what a new claimant is
 * @param speaker how it was read who says it
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
        ClaimantKind claimantKind,
        LogSpeaker speaker,
        ClaimKind kind,
        String language,
        List<LogNumber> numbers) {

    private static final int LONGEST_TITLE = 90;

    /**
     * The sentence, or the part of it that one of two speakers says, as it is proposed.
     *
     * @param statement what somebody says in it; null if nobody does
     */
    static LogEntry of(
            int number, boolean take, Proposal proposal, int paragraph, Voiced voiced, @Nullable Statement statement) {
        Span whole = new Span(proposal.start(), proposal.end());
        Span part = statement == null ? whole : statement.words();
        String quote = proposal.sentence().substring(part.start() - whole.start(), part.end() - whole.start());
        List<ReadQuantity> quantities = proposal.quantities().stream()
                .filter(quantity -> quantity.start() >= part.start() && quantity.end() <= part.end())
                .limit(LogNumber.MOST)
                .toList();
        int best = LogNumber.best(quantities);
        boolean person = statement == null || statement.speaker().kind() == Speaker.Kind.PERSON;
        return new LogEntry(
                number,
                take,
                quote,
                paragraph,
                quote,
                shortened(quote),
                statement == null ? "" : statement.speaker().name(),
                person ? ClaimantKind.PERSON : ClaimantKind.ORGANIZATION,
                statement == null ? LogSpeaker.of(voiced) : LogSpeaker.of(statement, part.start()),
                kind(part.equals(whole) ? proposal.signs() : MarkedWords.signs(quote)),
                proposal.language(),
                IntStream.range(0, quantities.size())
                        .mapToObj(i -> LogNumber.of(i, quantities.get(i), i == best))
                        .toList());
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
                Words.find(ClaimantKind.class, form.getFirst(name + "claimantKind"))
                        .orElse(ClaimantKind.PERSON),
                LogSpeaker.typed(name, form),
                kind(form.getFirst(name + "kind")),
                Languages.tagged(form.getFirst(name + "language")),
                numbers);
    }

    /** The same; in the article's language, where that was corrected. */
    LogEntry corrected(String before, String after) {
        return with(take, claimant, claimantKind, language.equals(before) ? after : language);
    }

    LogEntry untaken() {
        return with(false, claimant, claimantKind, language);
    }

    /** The same, said by somebody else where nobody is named. */
    LogEntry orSaidBy(String other, ClaimantKind kindOfOther) {
        return claimant.isEmpty() ? with(take, other, kindOfOther, language) : this;
    }

    private LogEntry with(boolean taken, String sayer, ClaimantKind kindOfSayer, String tag) {
        return new LogEntry(
                number, taken, quote, paragraph, text, title, sayer, kindOfSayer, speaker, kind, tag, numbers);
    }

    /** The sentence with the words marked that say why it is proposed. */
    public List<MarkedWords> marked() {
        return MarkedWords.in(quote, speaker);
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

    /** The beginning, without the stop of a whole sentence. */
    private static String shortened(String sentence) {
        return ShortTitle.of(sentence, LONGEST_TITLE).replaceFirst("(?<=[\\p{L}\\p{N}])[.。]$", "");
    }
}
