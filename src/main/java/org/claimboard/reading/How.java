package org.claimboard.reading;

import java.util.List;
import java.util.stream.Stream;
import org.claimboard.comparison.Input;
import org.claimboard.comparison.Reckoning;
import org.claimboard.comparison.Standing;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.RateBook;
import org.jspecify.annotations.Nullable;

/**
 * How numbers came about that the desk reckoned, with where the figures and rates are from.
 *
 * @param parts the numbers; empty if none was reckoned
 * @param comparison in which the figures stand; null of a conversion that a text states
 * @param language of the words of such a conversion, BCP 47; empty of figures, whose positions tell it
 */
public record How(List<Part> parts, RateBook book, @Nullable ComparisonDossier comparison, String language) {

    /**
     * One number.
     *
     * @param name what it is; empty of a figure with one number
     */
    public record Part(String name, Reckoning reckoning) {}

    static Stream<Part> parts(String name, List<Reckoning> reckonings, FigureWords words) {
        return reckonings.stream().map(reckoning -> new Part(joined(name, end(reckoning, words)), reckoning));
    }

    private static String end(Reckoning reckoning, FigureWords words) {
        return switch (reckoning.bound()) {
            case VALUE -> "";
            case LOWER -> words.lowerBound();
            case UPPER -> words.upperBound();
        };
    }

    private static String joined(String name, String end) {
        return name.isEmpty() || end.isEmpty() ? name + end : name + ", " + end;
    }

    /** The position at which the number stands; null of one that stands at none. */
    public @Nullable Standing standing(Input input) {
        String position = input.position();
        return comparison == null || position == null ? null : comparison.standing(position);
    }
}
