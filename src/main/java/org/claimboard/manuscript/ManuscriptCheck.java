package org.claimboard.manuscript;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.claimboard.comparison.Rates;
import org.claimboard.dossier.RateBooks;
import org.claimboard.matching.SentenceCheck;
import org.claimboard.prose.Sentences;
import org.jspecify.annotations.Nullable;

/** Checks a whole text, sentence by sentence: against what is published, and against itself. */
@ApplicationScoped
public class ManuscriptCheck {

    /** Characters of the longest text: about 3,000 English words. */
    public static final int LONGEST = 20_000;

    /** Sentences of the longest text: each is asked about. */
    public static final int MOST_SENTENCES = 300;

    /** Remarks that are told. */
    public static final int MOST_REMARKS = 300;

    private static final int CLAIMS = 3;

    private final SentenceCheck claims;
    private final Quotes quotes;
    private final RateBooks rates;

    ManuscriptCheck(SentenceCheck claims, Quotes quotes, RateBooks rates) {
        this.claims = claims;
        this.quotes = quotes;
        this.rates = rates;
    }

    /** Whether it answers; false while an index is being built. */
    public boolean isReady() {
        return claims.isReady() && quotes.isReady();
    }

    /** How many sentences the text has. */
    public static int sentences(String text) {
        return Sentences.in(text).size();
    }

    /**
     * The text with what is to be said on it.
     *
     * @param text within the limits above
     * @param day on which it appears, or was written: money is converted at its rates; null if nobody said
     */
    public CheckedText check(String text, @Nullable LocalDate day) {
        List<Passage> passages = passages(text);
        List<Remark> remarks = remarks(passages, detectors(passages, day));
        remarks.addAll(new AlteredQuotations(quotes::near).in(text, passages));
        remarks.sort(Comparator.comparingInt(Remark::sentence)
                .thenComparingInt(Remark::start)
                .thenComparing(Remark::kind));
        List<Remark> told = remarks.subList(0, Math.min(MOST_REMARKS, remarks.size()));
        return new CheckedText(
                passages.stream().map(Passage::sentence).toList(), List.copyOf(told), remarks.size() - told.size());
    }

    /** What the detectors say of the sentences, the surer ones first: each number is judged once. */
    static List<Remark> remarks(List<Passage> passages, List<Detector> detectors) {
        List<Remark> remarks = new ArrayList<>();
        for (Detector detector : detectors) {
            passages.forEach(passage -> detector.in(passage).stream()
                    .filter(isNew(remarks))
                    .filter(remark -> !Explained.is(passage, remark))
                    .forEach(remarks::add));
        }
        return remarks;
    }

    private static Predicate<Remark> isNew(List<Remark> remarks) {
        return remark -> remark.claim() != null
                || remarks.stream()
                        .filter(told -> told.start() < remark.end() && remark.start() < told.end())
                        .noneMatch(told -> told.claim() == null);
    }

    private List<Detector> detectors(List<Passage> passages, @Nullable LocalDate day) {
        String named = day == null ? null : day.toString();
        List<Detector> detectors = new ArrayList<>(detectors(passages, rates(passages, named), named));
        detectors.add(new CoveredClaims(sentence -> claims.check(sentence, null, CLAIMS)));
        return detectors;
    }

    /** What holds the text against itself. */
    static List<Detector> detectors(List<Passage> passages, Rates rates, @Nullable String day) {
        return List.of(
                new Sums(),
                new Breakdowns(),
                new Shares(),
                new Changes(),
                new PerHead(),
                new UnlikeRatios(),
                new UnlikeKinds(),
                new Conversions(rates, day, new TextRates(passages)),
                new Temperatures(),
                new YearSpans(passages, day),
                new Unsupported());
    }

    static List<Passage> passages(String text) {
        return Passage.of(Sentences.in(text));
    }

    /** The rates of the days in question; none are asked for where no money is converted. */
    private Rates rates(List<Passage> passages, @Nullable String day) {
        Set<String> periods = new TreeSet<>();
        for (Passage passage : passages) {
            if (StatedConversions.in(passage).stream()
                    .anyMatch(pair -> pair.from().isMoney())) {
                periods.addAll(CitedDays.in(passage.words()));
                periods.addAll(day == null ? Collections.emptySet() : Set.of(day));
            }
        }
        return rates.at(periods).rates();
    }
}
