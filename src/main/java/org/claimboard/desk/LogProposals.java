package org.claimboard.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.claimboard.outbound.WebAddress;
import org.claimboard.prose.Sentence;
import org.claimboard.prose.Sentences;
import org.claimboard.prose.WrittenLanguage;

/** Makes the proposals for what was pasted. */
final class LogProposals {

    /** How many are accepted unless the editor says otherwise. */
    private static final int PRESELECTED = 8;

    /** A text from this length on is taken for an article's. */
    private static final int ARTICLE = 300;

    private static final int LONGEST_TITLE = 200;

    private LogProposals() {}

    /**
     * @param existing slug of the article on file with the address; empty if there is none
     * @param existingPublisher who publishes it; empty if there is none
     */
    static LogForm of(String address, String text, String existing, String existingPublisher) {
        List<Proposal> proposals =
                Proposals.in(text).stream().limit(LogForm.MOST).toList();
        if (proposals.isEmpty()) {
            proposals = Sentences.in(text).stream()
                    .limit(LogForm.MOST)
                    .map(LogProposals::bare)
                    .toList();
        }
        List<Proposal> shown = proposals;
        String publisher = existingPublisher.isEmpty() ? host(address) : existingPublisher;
        boolean article = !address.isEmpty() || text.length() >= ARTICLE;
        LogForm.Keep keep = article ? LogForm.Keep.NEW : LogForm.Keep.NONE;
        return new LogForm(
                existing.isEmpty() ? keep : LogForm.Keep.EXISTING,
                existing,
                address,
                article ? headline(text) : "",
                publisher,
                WrittenLanguage.proposed(text),
                "",
                IntStream.range(0, shown.size())
                        .mapToObj(i -> LogEntry.of(
                                i,
                                i < PRESELECTED,
                                shown.get(i),
                                paragraph(text, shown.get(i).start()),
                                publisher))
                        .toList());
    }

    /** A sentence without a sign, for one who pasted only such. */
    private static Proposal bare(Sentence sentence) {
        return new Proposal(
                sentence.start(),
                sentence.end(),
                sentence.words(),
                WrittenLanguage.proposed(sentence.words()),
                java.util.Set.of(),
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
