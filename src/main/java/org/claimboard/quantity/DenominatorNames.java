package org.claimboard.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Denominator;
import org.claimboard.record.Phrases;
import org.claimboard.record.Unit;

/** What figures are for each of, as people say and type it: 10만 명당, per 100,000 people, kWh당, a year. */
public final class DenominatorNames {

    private static final int LONGEST = 100;

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

    /** A number and a code, which reads back whatever the code is. */
    private static final Pattern CODED = Pattern.compile("([0-9]{1,30}(?:\\.[0-9]{1,30})?) \\[([^\\[\\]]+)]");

    private static final Pattern COUNTED =
            Pattern.compile("(?:([0-9][0-9,]{0,38}(?:\\.[0-9]{1,30})?) ?)?(\\S.{0,39}?)당?");

    /** Of whom, where how many there are says so already: 인구 10만 명당. */
    private static final Pattern LEAD = Pattern.compile("^(?:매|각|인구|주민|every |each |for (?:every |each )?)\\s*");

    /** Words without a thing, and numbers that nothing can be for each of. */
    private static final Pattern NOTHING =
            Pattern.compile("(?:per|an?|each|/|매|각|[^\\p{L}]*당)?|.*(?<![\\d.,])0+(?![\\d.,]).*|.*(?<!\\S)-\\d.*");

    /** Before an amount texts say what it is for each of. */
    private static final String ONE_OF_SOMETHING = " 1개";

    private DenominatorNames() {}

    /**
     * As people say it.
     *
     * @param language BCP 47
     */
    public static String of(Denominator per, String language) {
        boolean one = per.value().compareTo(BigDecimal.ONE) == 0;
        Phrases words = Phrases.of(language);
        String amount = UnitNames.amount(number(per.value(), words), one, per.unit(), language);
        return one && words.find("per.one").isPresent()
                ? words.say("per.one", amount.replaceFirst("^1 ", ""))
                : words.say("per", amount);
    }

    /** What stands in a field in which it is typed: as people say it if that is read as the same, else number and code. */
    public static String typed(Denominator per, String language) {
        String said = of(per, language);
        return read(said).filter(per::equals).isPresent()
                ? said
                : per.value().toPlainString() + " [" + per.unit() + "]";
    }

    /** What words in a field say; empty if they say nothing that a figure can be for each of. */
    public static Optional<Denominator> read(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher coded = CODED.matcher(words);
        if (coded.matches()) {
            return denominator(coded.group(1), coded.group(2));
        }
        if (NOTHING.matcher(words).matches()) {
            return Optional.empty();
        }
        String plain = LEAD.matcher(words).replaceFirst("");
        return List.of(plain, " " + plain, " per " + plain, plain + "당").stream()
                .flatMap(each -> inText(each).stream())
                .findFirst()
                .or(() -> counted(plain));
    }

    /** As texts have it, from the first sign to the last. */
    private static Optional<Denominator> inText(String words) {
        Folded text = Folded.of(words);
        Denominators.Found behind = Denominators.after(text, 0);
        if (behind != null && behind.end() == text.length()) {
            return Optional.of(behind.denominator());
        }
        Folded counted = Folded.of(words + ONE_OF_SOMETHING);
        int place = counted.length() - ONE_OF_SOMETHING.length() + 1;
        Amount amount = Amount.at(counted, place);
        Denominators.Found before = amount == null ? null : Leads.before(counted, place, amount);
        return before != null && before.start() == 0 ? Optional.of(before.denominator()) : Optional.empty();
    }

    /** A unit that texts have no words for, as it is written. */
    private static Optional<Denominator> counted(String words) {
        Matcher counted = COUNTED.matcher(words.replaceFirst("^(?:per |/ ?)", ""));
        return counted.matches() && Unit.isCode(counted.group(2))
                ? denominator(counted.group(1) == null ? "1" : counted.group(1).replace(",", ""), counted.group(2))
                : Optional.empty();
    }

    private static Optional<Denominator> denominator(String number, String code) {
        try {
            return Optional.of(new Denominator(new BigDecimal(number), new Unit(code)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In whole myriads where the language counts in them. */
    private static String number(BigDecimal value, Phrases words) {
        BigDecimal[] parts = value.divideAndRemainder(MYRIAD);
        return words.find("number.scale.4").isPresent() && parts[1].signum() == 0 && parts[0].compareTo(MYRIAD) < 0
                ? words.say("number.scale.4", grouped(parts[0]))
                : grouped(value);
    }

    private static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + plain.substring(point);
    }
}
