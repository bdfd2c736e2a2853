package org.claimboard.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in a text: its quantities, and the digits beside them, such as years.
 *
 * @param rest the text without them
 */
record Figures(List<Figure> figures, String rest) {

    Figures {
        figures = List.copyOf(figures);
    }

    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\d.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?" + "|(?<![\\p{L}\\d.,])\\d{1,20}(?:\\.\\d{1,20})?");

    /** A number with Korean powers of ten of things that the reader of quantities does not know: 1만 6,000골. */
    private static final Pattern KOREAN =
            Pattern.compile("(?<![\\p{L}\\d.,])\\d[\\d,.]*[십백천]?[만억조](?: ?\\d[\\d,]*[십백천]?[만억조]?)*");

    private static final Remembered<Figures> READ = new Remembered<>(Figures::read);
    /** Where “up to” is no limit. */
    static final Pattern WENT_UP = Pattern.compile(
            "(?i)\\b(went|gone|goes?|going|climb(?:s|ed)?|shot|jump(?:s|ed)?|moved?|crept|edged) up to\\b");

    private static final @Nullable Unit PERCENT =
            QuantityReader.read("1%").get(0).unit();

    static Figures of(Wording wording) {
        Figures text = in(wording.text());
        Figures title = in(wording.title());
        List<Figure> both = new ArrayList<>(text.figures);
        title.figures.stream()
                .filter(figure -> text.figures.stream().noneMatch(figure::agrees))
                .forEach(both::add);
        return new Figures(both, title.rest + " " + text.rest);
    }

    static Figures in(String written) {
        if (written.isEmpty()) {
            return new Figures(List.of(), "");
        }
        return READ.of(written);
    }

    private static Figures read(String written) {
        String text = ScaleSlips.mended(written);
        String readable = Shares.blanked(WENT_UP.matcher(text).replaceAll(went -> went.group(1) + "    to"));
        List<Figure> figures = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Shares.ratios(text, PERCENT).forEach(share -> {
            figures.add(share);
            int start = text.indexOf(share.words());
            rest.replace(
                    start,
                    start + share.words().length(),
                    " ".repeat(share.words().length()));
        });
        for (ReadQuantity read : QuantityReader.read(readable)) {
            Figure figure = Figure.of(read);
            if (figure != null) {
                figures.add(figure);
                rest.replace(read.start(), read.end(), " ".repeat(read.end() - read.start()));
            }
        }
        KOREAN.matcher(rest.toString()).results().forEach(number -> {
            BigDecimal value = counted(number.group());
            if (value != null) {
                figures.add(Figure.plain(value, number.group()));
                rest.replace(number.start(), number.end(), " ".repeat(number.end() - number.start()));
            }
        });
        Matcher digits = DIGITS.matcher(rest);
        while (digits.find()) {
            figures.add(Figure.plain(new BigDecimal(digits.group().replace(",", "")), digits.group()));
        }
        return new Figures(figures, digits.replaceAll(" "));
    }

    private static @Nullable BigDecimal counted(String number) {
        return QuantityReader.read(number + "개").stream()
                .map(ReadQuantity::value)
                .findFirst()
                .orElse(null);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    /**
     * Whether there is nothing in the text but an amount, so that it says nothing of what it is of; two say that they are
     * one in two units.
     */
    boolean areBare(Tongue tongue) {
        return amounts().size() == 1
                && tongue.cuttings().get(0).of(tongue.prepared(rest)).isEmpty();
    }

    /** The terms by which a claim is found that states these amounts. */
    List<String> terms() {
        return amounts().stream()
                .flatMap(figure -> figure.terms().stream())
                .distinct()
                .toList();
    }

    /** The terms of which every claim has one that states one of these amounts. */
    List<String> agreeingTerms() {
        return amounts().stream()
                .flatMap(figure -> figure.agreeingTerms().stream())
                .distinct()
                .toList();
    }

    /** Whether one of these is in a unit that one of the others is in too. */
    boolean haveUnitOf(Figures others) {
        return figures.stream()
                .anyMatch(figure -> figure.unit() != null
                        && others.figures.stream()
                                .anyMatch(other -> figure.unit().equals(other.unit())));
    }

    /** Those that both state. */
    List<Figure> shared(Figures others) {
        return figures.stream()
                .filter(figure -> others.figures.stream().anyMatch(figure::agrees))
                .toList();
    }

    /** Those in whose place the other text states another number. */
    List<Figure> contradicted(Figures others) {
        List<Figure> left = new ArrayList<>(others.figures);
        List<Figure> open = new ArrayList<>();
        for (Figure figure : figures) {
            if (left.stream().noneMatch(figure::agrees)) {
                open.add(figure);
            }
        }
        left.removeIf(other -> figures.stream().anyMatch(other::agrees));
        List<Figure> contradicted = open.stream()
                .filter(figure -> left.stream().anyMatch(other -> figure.comparable(other) || figure.clashes(other)))
                .toList();
        return contradicted.isEmpty() ? otherMoney(others) : contradicted;
    }

    /** Whether each of some of these is what one of the others leaves of a hundred percent. */
    boolean leave(List<Figure> some) {
        return some.stream().allMatch(figure -> figures.stream().anyMatch(figure::isRestOf));
    }

    /** Amounts of money of which the other text states none, but others in another currency. */
    private List<Figure> otherMoney(Figures others) {
        List<Figure> money = figures.stream().filter(Figure::isMoney).toList();
        boolean known =
                money.stream().anyMatch(figure -> others.figures.stream().anyMatch(figure::agrees));
        return known || others.figures.stream().noneMatch(Figure::isMoney) ? List.of() : money;
    }

    private List<Figure> amounts() {
        return figures.stream().filter(figure -> !figure.isYear()).toList();
    }

    /** Whether these are the others with some of them changed, as far as two or more can tell: $5bn = 6.7tn won. */
    boolean standInPlaceOf(Figures others) {
        List<Figure> amounts = amounts();
        int shared =
                (int) shared(others).stream().filter(figure -> !figure.isYear()).count();
        int changed = (int)
                contradicted(others).stream().filter(figure -> !figure.isYear()).count();
        return amounts.size() > 1
                && amounts.size() == others.amounts().size()
                && shared > 0
                && shared + changed == amounts.size();
    }
}
