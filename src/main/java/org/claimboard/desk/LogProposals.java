package org.claimboard.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.claimboard.arrival.PastedText;
import org.claimboard.outbound.WebAddress;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.ClaimantKind;
import org.claimboard.speaker.Silence;
import org.claimboard.speaker.Speakers;
import org.claimboard.speaker.Statement;
import org.claimboard.speaker.Voiced;

/** Makes the proposals for what was pasted. */
final class LogProposals {

    /** How many sentences are accepted unless the editor says otherwise. */
    private static final int PRESELECTED = 8;

    /** A text from this length on is taken for an article's. */
    private static final int ARTICLE = 300;

    private static final int LONGEST_TITLE = 200;

    /** Why a sentence that nobody named says may be the text's own. */
    private static final Set<Silence> OWN = EnumSet.of(Silence.NOTHING_REPORTED, Silence.LANGUAGE);

    private LogProposals() {}

    /**
     * @param pasted the text, its address and the title that was told
     * @param known who is on file
     * @param today no article is from a later day
     * @param existing slug of the article on file with the address; empty if there is none
     * @param existingPublisher who publishes it; empty if there is none
     */
    static LogForm of(
            PastedText pasted,
            Collection<Speakers.Known> known,
            LocalDate today,
            String existing,
            String existingPublisher) {
        String address = pasted.address;
        String text = pasted.text;
        String language = WrittenLanguage.proposed(text);
        List<Proposal> proposals =
                Proposals.in(text).stream().limit(LogForm.MOST).toList();
        if (proposals.isEmpty()) {
            proposals = Sentences.in(text).stream()
                    .limit(LogForm.MOST)
                    .map(sentence -> bare(sentence, language))
                    .toList();
        }
        List<Proposal> shown = proposals;
        String publisher = existingPublisher.isEmpty() ? host(address) : existingPublisher;
        boolean article = !address.isEmpty() || text.length() >= ARTICLE;
        // Without a publisher there is no article yet: whoever knows one says so.
        LogForm.Keep keep = article && !publisher.isEmpty() ? LogForm.Keep.NEW : LogForm.Keep.NONE;
        String headline = pasted.title.isEmpty() ? headline(text) : pasted.title;
        return new LogForm(
                existing.isEmpty() ? keep : LogForm.Keep.EXISTING,
                existing,
                address,
                article ? headline : "",
                publisher,
                language,
                article
                        ? ArticleDay.of(text, address, today)
                                .map(LocalDate::toString)
                                .orElse("")
                        : "",
                "",
                ClaimantKind.ORGANIZATION,
                entries(text, shown, known));
    }

    /** One for each sentence, or for each who speaks in it; those with a speaker are taken, the best of them. */
    private static List<LogEntry> entries(String text, List<Proposal> proposals, Collection<Speakers.Known> known) {
        Map<Integer, Voiced> voiced = new HashMap<>();
        Speakers.in(text, Sentences.in(text), known)
                .forEach(one -> voiced.put(one.sentence().start(), one));
        boolean somebody = proposals.stream()
                .anyMatch(proposal -> !told(voiced, proposal).statements().isEmpty());
        Predicate<Proposal> fits =
                somebody ? proposal -> !told(voiced, proposal).statements().isEmpty() : ownWords(voiced, proposals);
        // A sentence that tells how much goes before one that does not.
        boolean figures = proposals.stream().anyMatch(proposal -> fits.test(proposal) && hasFigure(proposal));
        List<LogEntry> entries = new ArrayList<>();
        int taken = 0;
        for (Proposal proposal : proposals) {
            Voiced told = told(voiced, proposal);
            int paragraph = paragraph(text, proposal.start());
            boolean take = taken < PRESELECTED
                    && fits.test(proposal)
                    && (hasFigure(proposal) || !figures)
                    && (somebody || taken == 0);
            List<Statement> statements = told.statements();
            for (int i = 0; i < Math.max(1, statements.size()) && entries.size() < LogForm.MOST; i++) {
                Statement statement = statements.isEmpty() ? null : statements.get(i);
                entries.add(LogEntry.of(entries.size(), take, proposal, paragraph, told, statement));
                taken += take ? 1 : 0;
            }
        }
        return entries;
    }

    /** Where nobody named speaks, what the text says itself goes before what experts say in it. */
    private static Predicate<Proposal> ownWords(Map<Integer, Voiced> voiced, List<Proposal> proposals) {
        Predicate<Proposal> own =
                proposal -> OWN.contains(told(voiced, proposal).silence());
        return proposals.stream().anyMatch(own.and(LogProposals::hasFigure)) ? own : proposal -> true;
    }

    private static boolean hasFigure(Proposal proposal) {
        return LogNumber.best(proposal.quantities()) >= 0;
    }

    private static Voiced told(Map<Integer, Voiced> voiced, Proposal proposal) {
        return Objects.requireNonNull(voiced.get(proposal.start()), "sentence " + proposal.start());
    }

    /** A sentence without a sign, for one who pasted only such. */
    private static Proposal bare(Sentence sentence, String around) {
        return new Proposal(
                sentence.start(),
                sentence.end(),
                sentence.words(),
                WrittenLanguage.proposed(sentence.words(), around),
                Set.of(),
                List.of(),
                List.of(),
                0);
    }

    private static int paragraph(String text, int place) {
        return Math.max(1, (int) text.substring(0, place + 1)
                .lines()
                .filter(line -> !line.isBlank())
                .count());
    }

    /** The first line, which articles begin with. */
    private static String headline(String text) {
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return first.length() <= LONGEST_TITLE ? first : "";
    }

    private static String host(String address) {
        return WebAddress.of(address).map(WebAddress::shownHost).orElse("").replaceFirst("^www\\.", "");
    }
}
