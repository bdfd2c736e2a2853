package org.claimboard.reading;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.claimboard.claim.Source;
import org.claimboard.comparison.Input;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.QuotedRate;
import org.claimboard.comparison.Reckoning;
import org.claimboard.comparison.Standing;
import org.claimboard.comparison.Step;
import org.claimboard.dossier.CheckedConversion;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.RateBook;
import org.claimboard.dossier.Row;
import org.jspecify.annotations.Nullable;

/** What templates read of reckonings, which are in no language yet, in that of the reader. */
@TemplateExtension
final class ToldOfReckonings {

    private ToldOfReckonings() {}

    /** How the numbers of a row came about, where something was done to those that are stated. */
    static How how(ComparisonDossier comparison, Row row) {
        List<Reckoning> reckonings = row.converted() ? row.standing().reckonings() : List.of();
        return new How(How.parts("", reckonings, words()).toList(), comparison.book(), comparison, "");
    }

    /** How the ratio and the difference of two positions came about. */
    static How how(ComparisonDossier comparison, Pairing pairing) {
        return new How(
                Stream.concat(
                                How.parts(words().ratio(), pairing.ratioReckonings(), words()),
                                How.parts(words().difference(), pairing.differenceReckonings(), words()))
                        .toList(),
                comparison.book(),
                comparison,
                "");
    }

    /** How a conversion that a text states was checked. */
    static How how(CheckedConversion conversion, RateBook book) {
        return new How(
                Stream.of(
                                part(words().impliedRate(), conversion.check().impliedReckoning(conversion.quantity())),
                                part(words().wouldBe(), conversion.check().correctReckoning(conversion.quantity())),
                                part(words().error(), conversion.check().errorReckoning()))
                        .flatMap(part -> part)
                        .toList(),
                book,
                null,
                conversion.language());
    }

    private static Stream<How.Part> part(String name, @Nullable Reckoning reckoning) {
        return Stream.ofNullable(reckoning).map(one -> new How.Part(name, one));
    }

    /** The language of the words that state its number. */
    static String wordsIn(Standing standing) {
        Source source = standing.position().source;
        return source == null ? standing.claim().language : source.language;
    }

    static Day at(QuotedRate rate) {
        return Day.ofPeriod(rate.period(), Told.reader());
    }

    /** The number with its unit, all digits. */
    static String exact(Input input) {
        return Figures.amount(input.value(), input.counting().unit(), Told.reader());
    }

    /** All digits. */
    static String exact(BigDecimal number) {
        return Numerals.grouped(number);
    }

    /** The sign between the number so far and that of the step; null for a step of none. */
    static @Nullable String sign(Step step) {
        return switch (step.operation()) {
            case MULTIPLY -> "×";
            case DIVIDE -> "÷";
            case ADD -> "+";
            case SUBTRACT -> "−";
            case BELOW_ZERO, ROUND, ROUND_ENDLESS, ROUND_DECIMALS -> null;
        };
    }

    /** What the step does, in words: for the ear where it has a sign. */
    static String told(Step step) {
        return switch (step.operation()) {
            case MULTIPLY -> words().times();
            case DIVIDE -> words().dividedBy();
            case ADD -> words().plus();
            case SUBTRACT -> words().minus();
            case BELOW_ZERO -> words().belowZero();
            case ROUND -> words().roundSignificant(step.digits(), mode(step));
            case ROUND_ENDLESS -> words().roundEndless(step.digits(), mode(step));
            case ROUND_DECIMALS -> words().roundDecimals(step.digits(), mode(step));
        };
    }

    /** The number that the step takes, all digits; as a fraction where the decimals have no end. */
    static String operand(Step step) {
        QuotedRate rate = step.rate();
        if (rate != null) {
            return Numerals.grouped(rate.rate());
        }
        Input with = step.with();
        return with == null ? fraction(Objects.requireNonNull(step.by())) : exact(with);
    }

    private static String fraction(BigFraction number) {
        try {
            return Numerals.grouped(
                    new BigDecimal(number.getNumerator()).divide(new BigDecimal(number.getDenominator())));
        } catch (ArithmeticException e) {
            return number.getNumerator() + "/" + number.getDenominator();
        }
    }

    private static String mode(Step step) {
        return words().mode(Objects.requireNonNull(step.mode()));
    }

    private static FigureWords words() {
        return MessageBundles.get(
                FigureWords.class, Localized.Literal.of(Told.reader().tag()));
    }
}
