package org.claimboard.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.Interval;
import org.claimboard.quantity.QuantityReader;
import org.claimboard.quantity.ReadQuantity;
import org.claimboard.quantity.Sense;
import org.claimboard.quantity.UnitNames;
import org.claimboard.record.Denominator;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Unit;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a pasted text, marked where they stand, and what was understood of each. It is the reading that the API
 * gives.
 *
 * @param pieces the whole text, cut where numbers begin and end
 * @param numbers the first {@value #MOST} numbers, in the order of the text
 * @param more how many there are beyond them
 */
public record NumbersRead(List<Piece> pieces, List<Row> numbers, int more) {

    static final int MOST = 100;

    /**
     * A stretch of the text.
     *
     * @param number which number it is, from 1 on; 0 if it is none
     */
    public record Piece(String words, int number) {}

    /**
     * What was understood of a number.
     *
     * @param words the words that state it
     * @param figure value or bounds with what limits them, in their unit if one is named
     * @param unit what the unit is called; null if no words name one
     * @param per what it is for each of; null if it is a whole
     * @param sense what kind of figure it is, which way it moved, against what, and for which time, as far as words say
     * @param interval the stretch in which the value lies; null if none is told
     * @param level how sure the interval is, in percent; null if no words say
     */
    public record Row(
            int number,
            String words,
            String figure,
            @Nullable String unit,
            @Nullable String per,
            List<LocalizedText> sense,
            @Nullable String interval,
            @Nullable String level) {

        static Row of(int number, ReadQuantity read, Language reader) {
            Sense sense = read.sense();
            Unit unit = read.unit();
            Interval interval = sense.interval();
            Denominator per = sense.per();
            BigDecimal level = interval == null ? null : interval.level();
            return new Row(
                    number,
                    read.words(),
                    Figures.of(read, reader),
                    unit == null ? null : UnitNames.name(unit, reader.tag()),
                    per == null ? null : DenominatorNames.of(per, reader.tag()),
                    ToldOfClaims.sense(read.inAnyUnit()),
                    interval == null
                            ? null
                            : Figures.number(interval.lower(), reader) + "–" + Figures.number(interval.upper(), reader),
                    level == null ? null : level.toPlainString());
        }
    }

    static NumbersRead of(String text, Language reader) {
        List<ReadQuantity> all = QuantityReader.read(text);
        List<ReadQuantity> shown = all.subList(0, Math.min(MOST, all.size()));
        List<Piece> pieces = new ArrayList<>();
        List<Row> numbers = new ArrayList<>();
        int end = 0;
        for (ReadQuantity read : shown) {
            pieces.add(new Piece(text.substring(end, read.start()), 0));
            pieces.add(new Piece(read.words(), numbers.size() + 1));
            numbers.add(Row.of(numbers.size() + 1, read, reader));
            end = read.end();
        }
        pieces.add(new Piece(text.substring(end), 0));
        return new NumbersRead(List.copyOf(pieces), List.copyOf(numbers), all.size() - shown.size());
    }
}
