package org.claimboard.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.claimboard.claim.Comparison;
import org.claimboard.record.Direction;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.QuantityKind;
import org.claimboard.record.Scope;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a number is said to have come about leads to that number, to the last digit. */
class ReckoningTest {

    private static final List<List<String>> UNITS = List.of(
            List.of("USD", "KRW", "CNY"),
            List.of("megawatts", "kilowatts", "horsepower"),
            List.of("celsius", "fahrenheit", "kelvin"),
            List.of("pyeong", "square-meter", "hectare"),
            List.of("chips"));

    @Test
    void reckonings_ofAnyFigures_leadToTheirNumbers() {
        Random random = new Random(17);
        int ratios = 0;
        int differences = 0;
        for (int i = 0; i < 3000; i++) {
            List<String> units = UNITS.get(random.nextInt(UNITS.size()));
            SideBySide sides = sides(figure(random, units), figure(random, units), pick(random, units));
            for (Standing standing : sides.standings()) {
                Normalised shown = standing.normalised().rounded();
                List<Reckoning> how = standing.reckonings();
                assertThat(how).hasSize(standing.normalised().numbers().size());
                for (Reckoning one : how) {
                    same(one.result(), standing.normalised().number(one.bound()));
                    same(one.shown(), shown.number(one.bound()));
                }
            }
            Pairing pairing = sides.suggested().get(0);
            ratios += hold(pairing.ratio(), pairing.ratioReckonings());
            differences += hold(pairing.difference(), pairing.differenceReckonings());
        }
        assertThat(ratios).isGreaterThan(500);
        assertThat(differences).isGreaterThan(1000);
    }

    @Test
    void reckonings_ofAStatedConversion_leadToWhatIsRight() {
        Random random = new Random(18);
        for (int i = 0; i < 500; i++) {
            List<String> units = UNITS.get(random.nextInt(2));
            Quantity quantity = Samples.exactly(number(random), new Unit(pick(random, units)));
            StatedConversion stated = Samples.conversion(number(random), new Unit(pick(random, units)), "2025-01-31");
            ConversionCheck check = ConversionCheck.of(quantity, stated, Samples.rates());

            same(requireNonNull(check.impliedReckoning(quantity)).result(), check.implied());
            if (check.correct() == null) {
                assertThat(check.correctReckoning(quantity)).isNull();
                continue;
            }
            same(requireNonNull(check.correctReckoning(quantity)).result(), check.correct());
            same(requireNonNull(check.errorReckoning()).result(), check.errorPercent());
            same(requireNonNull(check.errorReckoning()).shown(), check.shownErrorPercent());
        }
    }

    @Test
    void reckoning_ofDollarsInWon_namesTheRateAndWhereTheNumberIsFrom() {
        Reckoning how = sides(Samples.exactly("5600000", Samples.USD), Samples.exactly("1", Samples.USD), "CNY")
                .standings()
                .get(0)
                .reckonings()
                .get(0);

        assertThat(how.start().value()).isEqualByComparingTo("5600000");
        assertThat(how.start().claim()).isEqualTo("claim-a");
        assertThat(how.rates()).extracting(QuotedRate::series).containsExactly("ecb-eur-usd", "ecb-eur-cny");
        assertThat(how.steps())
                .extracting(Step::operation)
                .containsExactly(Step.Operation.DIVIDE, Step.Operation.MULTIPLY, Step.Operation.ROUND);
        assertThat(how.shown()).isEqualByComparingTo("40600000");
    }

    private static int hold(@Nullable Reckoned reckoned, List<Reckoning> how) {
        if (reckoned == null) {
            assertThat(how).isEmpty();
            return 0;
        }
        assertThat(how).isNotEmpty();
        for (Reckoning one : how) {
            same(one.result(), reckoned.number(one.bound()));
            same(one.shown(), reckoned.rounded().number(one.bound()));
        }
        return 1;
    }

    private static void same(BigDecimal found, @Nullable BigDecimal wanted) {
        assertThat(found).isEqualByComparingTo(requireNonNull(wanted));
    }

    private static SideBySide sides(Quantity larger, Quantity smaller, String unit) {
        Comparison comparison = new Comparison();
        comparison.unit = new Unit(unit);
        comparison.at = "2025-01-31";
        comparison.positions = List.of(
                Samples.position("a", PositionRole.CLAIM, Samples.claim("claim-a", larger)),
                Samples.position("b", PositionRole.CLAIM, Samples.claim("claim-b", smaller)));
        comparison.suggested = List.of(new PositionRatio("a", "b", Samples.text("why")));
        return SideBySide.of(comparison, Samples.rates(), Around.NOTHING);
    }

    private static Quantity figure(Random random, List<String> units) {
        boolean value = random.nextBoolean();
        BigDecimal one = new BigDecimal(number(random));
        BigDecimal other = one.add(new BigDecimal(number(random)));
        boolean fell = random.nextInt(3) == 0;
        Qualifier limit = random.nextBoolean()
                ? null
                : List.of(Qualifier.values()).get(random.nextInt(Qualifier.values().length));
        return new Quantity(
                value ? one : null,
                value || random.nextInt(4) == 0 ? null : one,
                value ? null : other,
                false,
                new Unit(pick(random, units)),
                null,
                fell ? QuantityKind.CHANGE : null,
                fell ? Direction.DOWN : null,
                null,
                value ? limit : null,
                "so many",
                null,
                Scope.UNKNOWN,
                null,
                List.of(),
                null);
    }

    private static String number(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(5) - 1)
                .toPlainString();
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
