package org.claimboard.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.claim.Comparison;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.record.ChangeBase;
import org.claimboard.record.Denominator;
import org.claimboard.record.Direction;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Period;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Scope;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    /** The figures, the unit to compare in, what is not alike, and what the ratio comes to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "300 USD; per person          | 50 USD                     | USD                   | DENOMINATOR | DENOMINATOR_DIFFERS",
                "3.2 cases; per 100,000 people| 240 cases                  | cases                 | DENOMINATOR | DENOMINATOR_DIFFERS",
                "3.2 cases; per 100,000 people| 0.016 cases; per 1,000 people | cases; per 1,000 people |             | 2",
                "460 KRW; per kWh             | 230000 KRW; per MWh        | KRW; per kWh          |             | 2",
                "460 KRW; per kWh             | 230 won-per-kilowatt-hour  | won-per-kilowatt-hour |             | 2",
                "2 USD; per kWh               | 1452.7 KRW; per kWh        | KRW; per kWh          |             | 2",
                "200 kilometer; per hour      | 100 km/h                   | km/h                  |             | 2",
                "200 km/h                     | 100 km                     | km                    | DENOMINATOR | DENOMINATOR_DIFFERS",
                "8 cases; per 1,000 people    | 4 cases; per 1,000 households | cases; per 1,000 people | DENOMINATOR | DENOMINATOR_DIFFERS",
                "12 percent; change up        | 6 percent; level           | percent               | KIND        | KIND_DIFFERS",
                "12 percent; share            | 6 percent; level           | percent               |             | 2",
                "12 percent; share            | 6 percentage-points; difference | percent          | KIND        | SHARE_AND_POINTS",
                "12 percent; change up previous-year | 6 percent; change up previous-quarter | percent | BASE   | 2",
                "12 percent; change down      | 6 percent; change down     | percent               |             | 2",
                "12 percent; change up        | 6 percent; change down     | percent               |             | NOT_POSITIVE",
                "12 USD; FY2026               | 6 USD; FY2027              | USD                   | PERIOD      | 2",
                "12 USD; 2026                 | 6 USD; 2026-01/2026-12     | USD                   |             | 2",
                "12 USD; 2026-Q1              | 6 USD; 2026-H1             | USD                   | PERIOD      | 2",
                "12 USD; FY2026               | 6 USD; FY2026@2025-10      | USD                   |             | 2",
                "12 USD; FY2026               | 6 USD                      | USD                   |             | 2",
                "480 MW                       | 240000 kW                  | MW                    |             | 2",
                "480 MW                       | 240 MWh                    | MW                    |             | POWER_AND_ENERGY"
            })
    void figures_areLikeForLike_onlyWhereAllAgrees(
            String first, String second, String unit, @Nullable String field, String ratio) {
        Quantity one = quantity(first, Scope.UNKNOWN);
        Quantity other = quantity(second, Scope.UNKNOWN);
        Quantity in = quantity("1 " + unit, Scope.UNKNOWN);
        Comparison comparison = new Comparison();
        comparison.unit = in.unit();
        comparison.per = in.per();
        comparison.at = "2025-01-31";
        comparison.positions.add(Samples.position("a", PositionRole.CLAIM, Samples.claim("claim-a", one)));
        comparison.positions.add(Samples.position("b", PositionRole.CLAIM, Samples.claim("claim-b", other)));
        comparison.fair = List.of(new PositionRatio("a", "b", Samples.text("why")));

        SideBySide sides = SideBySide.of(comparison, Samples.rates(), Around.NOTHING);

        Pairing pairing = sides.fair().get(0);
        assertThat(pairing.differences().stream()
                        .map(difference -> difference.field().name()))
                .containsExactlyElementsOf(field == null ? List.of() : List.of(field));
        assertThat(pairing.isLikeForLike()).isEqualTo(field == null && !ratio.equals("POWER_AND_ENERGY"));
        assertThat(sides.standings().get(0).contrasts()).hasSize(field == null ? 0 : 1);
        assertThat(told(pairing)).isEqualTo(ratio);
        assertThat(Likeness.differences(other, one))
                .isEqualTo(Likeness.differences(one, other).stream()
                        .map(ScopeDifference::flipped)
                        .toList());
    }

    @Test
    void differences_nameTheMistake_inBothLanguages() {
        ScopeDifference rate = Likeness.differences(
                        quantity("3 cases; per 100,000 people", Scope.UNKNOWN), quantity("3 cases", Scope.UNKNOWN))
                .get(0);
        assertThat(rate.first()).isEqualTo(inEach("per 100,000 people", "10만 명당", "10万人当たり"));
        assertThat(rate.second()).isEqualTo(inEach("in all", "전체", "全体"));

        ScopeDifference years = Likeness.differences(
                        quantity("3 USD; FY2026", Scope.UNKNOWN), quantity("3 USD; FY2027", Scope.UNKNOWN))
                .get(0);
        assertThat(years.first()).isEqualTo(inEach("fiscal year 2026", "2026 회계연도", "2026会計年度"));
        assertThat(years.second()).isEqualTo(inEach("fiscal year 2027", "2027 회계연도", "2027会計年度"));
    }

    /** The same measure in two years, told in words only, compares as before; that the years differ is said beside it. */
    @Test
    void periods_inWordsOnly_areSaidBeside_whereTheMeasureIsTheSame() {
        Quantity earlier = quantity("3 USD", scope("loss", "2022"));
        Quantity later = quantity("3 USD", scope("loss", "in 2024"));
        assertThat(Likeness.differences(earlier, later)).isEmpty();
        assertThat(Likeness.aside(earlier, later))
                .contains(new ScopeDifference(
                        ScopeField.PERIOD, inEach("2022", "2022년", "2022年"), inEach("2024", "2024년", "2024年")));
        assertThat(Likeness.aside(earlier, quantity("3 USD", scope("loss", "55 days"))))
                .isEmpty();
        assertThat(Likeness.aside(earlier, quantity("3 USD", scope("cost", "2024"))))
                .isEmpty();
    }

    @Test
    void periods_ofWhichOneIsSaidAsSuch_alwaysCount() {
        assertThat(Likeness.differences(
                        quantity("3 USD; 2022", scope("loss", null)), quantity("3 USD", scope("loss", "2024"))))
                .extracting(ScopeDifference::field)
                .containsExactly(ScopeField.PERIOD);
        assertThat(Likeness.differences(
                        quantity("3 USD; 2022", scope("loss", null)), quantity("3 USD", scope("loss", "in 2022"))))
                .isEmpty();
    }

    /** A change is not drawn on the scale of levels. */
    @Test
    void axes_areOfOneKindEach() {
        SideBySide sides = sides("40 percent; level", "60 percent; share", "5 percent; change down", "3 percent");

        List<Axis> axes = new ArrayList<>();
        sides.standings().forEach(standing -> axes.add(sides.axis(standing)));
        assertThat(axes.get(1)).isEqualTo(axes.get(0)).isEqualTo(axes.get(3)).isEqualTo(sides.axis());
        assertThat(axes.get(0).max()).isEqualByComparingTo("60");
        assertThat(axes.get(2).min()).isEqualByComparingTo("-5");
        assertThat(axes.get(2).max()).isEqualByComparingTo("0");
    }

    /** A share of 12.5 % and a rise by 12.5 % would else stand at one place of what looks like one scale. */
    @Test
    void scales_ofTwoKinds_areTwo_thoughTheyHaveTheSameEnds() {
        SideBySide sides = sides("12.5 percent; share", "12.5 percent; change up", "12.5 percent; change up");

        Standing share = sides.standings().get(0);
        Standing rise = sides.standings().get(1);
        assertThat(sides.axis(rise)).isEqualTo(sides.axis(share));
        assertThat(sides.changesScale(share, null)).isFalse();
        assertThat(sides.changesScale(rise, share)).isTrue();
        assertThat(sides.changesScale(sides.standings().get(2), rise)).isFalse();
    }

    private static SideBySide sides(String... figures) {
        Comparison comparison = new Comparison();
        comparison.unit = new Unit("percent");
        List.of(figures)
                .forEach(figure -> comparison.positions.add(Samples.position(
                        "at-" + comparison.positions.size(),
                        PositionRole.CLAIM,
                        Samples.claim("claim", quantity(figure, Scope.UNKNOWN)))));
        return SideBySide.of(comparison, Samples.rates(), Around.NOTHING);
    }

    private static String told(Pairing pairing) {
        Gap gap = pairing.gap();
        Reckoned ratio = pairing.ratio();
        if (gap != null || ratio == null || ratio.value() == null) {
            return gap == null ? "" : gap.reason().name();
        }
        return ratio.value().stripTrailingZeros().toPlainString();
    }

    /** As in “3 percent; share; FY2026; per person”. */
    private static Quantity quantity(String words, Scope scope) {
        String[] parts = words.strip().split("; ", -1);
        String[] number = parts[0].split(" ", -1);
        QuantityKind kind = null;
        Direction direction = null;
        ChangeBase base = null;
        Period period = null;
        Denominator per = null;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("per ")) {
                per = DenominatorNames.read(parts[i]).orElseThrow();
            } else if (parts[i].matches("(FY)?\\d.*")) {
                period = new Period(parts[i]);
            } else {
                String[] told = parts[i].split(" ", -1);
                kind = QuantityKind.valueOf(told[0].toUpperCase(Locale.ROOT));
                direction = told.length > 1 ? Direction.of(told[1]) : null;
                base = told.length > 2 ? ChangeBase.of(told[2]) : null;
            }
        }
        return new Quantity(
                new BigDecimal(number[0]),
                null,
                null,
                false,
                new Unit(number[1]),
                per,
                kind,
                direction,
                base,
                null,
                words,
                period,
                scope,
                null,
                List.of(),
                null);
    }

    private static Scope scope(String measure, @Nullable String period) {
        return new Scope(
                Samples.text(measure),
                null,
                null,
                null,
                period == null ? null : Samples.text(period),
                List.of(),
                List.of());
    }

    private static LocalizedText inEach(String english, String korean, String japanese) {
        return LocalizedText.of(Map.of("en", english, "ko", korean, "ja", japanese));
    }
}
