package org.claimboard.claim;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of others that a claim's record keeps exactly as they stand: where the claim appears, and what its sources are
 * quoted with. Only words found here are anybody's own, and may stand between quotation marks; all others are the desk's.
 */
public record Verbatim(List<String> quotes) {

    public Verbatim {
        quotes = quotes.stream().map(Verbatim::plain).toList();
    }

    /** Of a claim, from its appearances and evidence. */
    public static Verbatim of(Collection<Appearance> appearances, Collection<Evidence> evidence) {
        return new Verbatim(Stream.concat(
                        appearances.stream().map(appearance -> appearance.quote),
                        evidence.stream().map(item -> item.quote).flatMap(Stream::ofNullable))
                .toList());
    }

    /** Of what one source says. */
    public static Verbatim of(Evidence evidence) {
        return of(List.of(), List.of(evidence));
    }

    /** Whether the words stand in a quote, however the lines are broken. */
    public boolean has(String words) {
        String plain = plain(words);
        return !plain.isEmpty() && quotes.stream().anyMatch(quote -> quote.contains(plain));
    }

    /** Whether the statement, in the language in which it was made, is word for word the claimant's or the text's. */
    public boolean hasStatementOf(Claim claim) {
        String words = claim.text.byLanguage().get(claim.language);
        return words != null && has(words);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip();
    }
}
