package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Languages;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is being logged, as proposed or as typed.
 *
 * @param keep whether the article is kept, and as which
 * @param existing slug of the article on file with the same address; empty if there is none
 * @param otherwise who says the sentences that name nobody; empty if each is asked for
 * @param otherwiseKind what they are, if they are new
 * @param entries the sentences, the ones that promise most first
 */
record LogForm(
        Keep keep,
        String existing,
        String address,
        String title,
        String publisher,
        String language,
        String date,
        String otherwise,
        ClaimantKind otherwiseKind,
        List<LogEntry> entries) {

    /** How many sentences are proposed at most. */
    static final int MOST = 30;

    /** What becomes of the article. */
    enum Keep {
        /** A new draft. */
        NEW,
        /** The article on file with the same address. */
        EXISTING,
        /** Nothing: the claims stand alone. */
        NONE;

        public String word() {
            return Words.of(this);
        }
    }

    static LogForm typed(MultivaluedMap<String, String> form) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            if (form.containsKey("p" + i + ".quote")) {
                entries.add(LogEntry.typed(i, form));
            }
        }
        String language = Languages.tagged(form.getFirst("language"));
        String proposed = Languages.tagged(form.getFirst("proposedLanguage"));
        return new LogForm(
                keep(form.getFirst("keep")),
                Typed.text(form.getFirst("existing")),
                Typed.text(form.getFirst("address")),
                Typed.text(form.getFirst("title")),
                Typed.text(form.getFirst("publisher")),
                language,
                Typed.text(form.getFirst("date")),
                Typed.text(form.getFirst("otherwise")),
                Words.find(ClaimantKind.class, form.getFirst("otherwiseKind")).orElse(ClaimantKind.ORGANIZATION),
                entries.stream()
                        .map(entry -> entry.corrected(proposed, language))
                        .toList());
    }

    private static Keep keep(@Nullable String word) {
        return Words.find(Keep.class, word).orElse(Keep.NONE);
    }

    /** The same, with one sentence not accepted. */
    LogForm without(LogEntry entry) {
        List<LogEntry> others = entries.stream()
                .map(one -> one.equals(entry) ? one.untaken() : one)
                .toList();
        return new LogForm(keep, existing, address, title, publisher, language, date, otherwise, otherwiseKind, others);
    }

    /** The sentences that were accepted. */
    public List<LogEntry> accepted() {
        return entries.stream()
                .filter(LogEntry::take)
                .map(entry -> entry.orSaidBy(otherwise, otherwiseKind))
                .toList();
    }

    public boolean isKept() {
        return keep != Keep.NONE;
    }

    /** Whether numbers and speakers of its language are read. */
    public boolean isRead() {
        return WrittenLanguage.isRead(language);
    }

    /** The languages to choose from: the newsroom's, the one that the text seems to be in, and any other. */
    public List<String> languages() {
        return Stream.of(Languages.all(), List.of(language, WrittenLanguage.OTHER.tag()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The kinds to choose from. */
    public List<ClaimKind> kinds() {
        return List.of(ClaimKind.values());
    }

    /** What a claimant may be. */
    public List<ClaimantKind> claimantKinds() {
        return List.of(ClaimantKind.values());
    }

    /** Whether some of the sentences name nobody. */
    public boolean isSomebodyMissing() {
        return !otherwise.isEmpty()
                || entries.stream().anyMatch(entry -> entry.claimant().isEmpty());
    }

    /** How words may limit a number. */
    public List<Qualifier> qualifiers() {
        return List.of(Qualifier.values());
    }
}
