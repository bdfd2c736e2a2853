package org.claimboard.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.claim.Source;
import org.claimboard.record.PositionRatio;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Qualifier;
import org.claimboard.record.Quantity;
import org.claimboard.record.RelationType;
import org.claimboard.record.Scope;
import org.claimboard.record.StatedConversion;
import org.claimboard.record.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final Scope RUN = Samples.measure("one training run");
    private static final Scope LOSS = Samples.measure("loss of one year");

    @Test
    void suggested_theTextsOwnRatio_isReckonedAndSaysWhyItDoesNotCompare() {
        Pairing pairing = sides(dollars("5000000000", null, LOSS), dollars("5600000", null, RUN))
                .suggested()
                .get(0);
        assertThat(value(pairing.ratio()).setScale(1, RoundingMode.HALF_UP)).isEqualTo("892.9");
        assertThat(shown(pairing.ratio())).isEqualTo("893");
        assertThat(value(pairing.difference())).isEqualByComparingTo("4994400000");
        assertThat(shown(pairing.difference())).isEqualTo("4990000000");
        assertThat(pairing.differences())
                .containsExactly(new ScopeDifference(
                        ScopeField.MEASURE, Samples.text("loss of one year"), Samples.text("one training run")));
    }

    @Test
    void suggested_ofALowerBound_carriesTheQualifier() {
        Pairing pairing = sides(dollars("100000000", Qualifier.MORE_THAN, RUN), dollars("5576000", null, RUN))
                .suggested()
                .get(0);
        assertThat(shown(pairing.ratio())).isEqualTo("more-than 17.9");
        assertThat(pairing.differences()).isEmpty();
    }

    @Test
    void suggested_limitsAndNearness_areCarriedFromBothSides() {
        assertThat(ratio("16000", null, "2000", Qualifier.UP_TO)).isEqualTo("at-least 8");
        assertThat(ratio("16000", null, "2000", Qualifier.MORE_THAN)).isEqualTo("less-than 8");
        assertThat(ratio("16000", Qualifier.UP_TO, "2000", null)).isEqualTo("up-to 8");
        assertThat(ratio("16000", Qualifier.AT_LEAST, "2000", Qualifier.UP_TO)).isEqualTo("at-least 8");
        assertThat(ratio("16000", Qualifier.ABOUT, "2000", null)).isEqualTo("about 8");
        assertThat(ratio("16000", Qualifier.AT_LEAST, "2000", Qualifier.ABOUT)).isEqualTo("about at-least 8");
        assertThat(ratio("16000", Qualifier.AT_LEAST, "2000", Qualifier.AT_LEAST))
                .isEqualTo("OPEN_ENDED");
        assertThat(ratio("16000", null, "0", null)).isEqualTo("NOT_POSITIVE");
    }

    @Test
    void suggested_ofBounds_hasBounds() {
        Pairing pairing = sides(Samples.between("100", "200", Samples.USD), Samples.between("10", "30", Samples.USD))
                .suggested()
                .get(0);
        Reckoned ratio = requireNonNull(pairing.ratio());
        assertThat(ratio.rounded().lower()).isEqualTo("3.33");
        assertThat(ratio.rounded().upper()).isEqualTo("20");
    }

    @Test
    void suggested_ofYears_hasADifferenceOnly() {
        Comparison comparison = comparison(Samples.YEAR, null);
        Pairing pairing = reckon(
                        comparison, Samples.exactly("2015", Samples.YEAR), Samples.exactly("2008", Samples.YEAR))
                .suggested()
                .get(0);
        assertThat(pairing.ratio()).isNull();
        assertThat(pairing.gap()).isEqualTo(Gap.of(Gap.Reason.YEARS));
        assertThat(value(pairing.difference())).isEqualByComparingTo("7");
    }

    /** 20 °C are not twice 10 °C: they are 68 °F and 50 °F. */
    @Test
    void suggested_ofTemperatures_hasADifferenceOnly() {
        Unit celsius = new Unit("celsius");
        Pairing pairing = reckon(
                        comparison(celsius, null),
                        Samples.exactly("20", celsius),
                        Samples.exactly("50", new Unit("fahrenheit")))
                .suggested()
                .get(0);
        assertThat(pairing.ratio()).isNull();
        assertThat(pairing.gap()).isEqualTo(Gap.of(Gap.Reason.DEGREES));
        assertThat(value(pairing.difference())).isEqualByComparingTo("10");
    }

    @Test
    void suggested_convertedBothWays_keepsAWholeRatioWhole() {
        Pairing pairing = reckon(
                        comparison(Samples.USD, "2025-01-31"),
                        Samples.quantity("24", Samples.KRW, Qualifier.AT_LEAST, RUN),
                        Samples.exactly("3", Samples.KRW))
                .suggested()
                .get(0);
        assertThat(shown(pairing.ratio())).isEqualTo("at-least 8");
    }

    @Test
    void standings_sayWhatTheyDoNotCompareWith() {
        SideBySide sides = sides(dollars("5000000000", null, LOSS), dollars("5600000", null, RUN));
        Standing first = sides.standings().get(0);
        assertThat(first.contrasts()).hasSize(1);
        assertThat(first.contrasts().get(0).other().key).isEqualTo("b");
        assertThat(first.contrasts().get(0).differences().get(0).first()).isEqualTo(LOSS.measure());
    }

    @Test
    void standings_doubtsWithoutANumber_attachToWhatTheyDoubt() {
        Comparison comparison = comparison(Samples.USD, null);
        Position doubt = Samples.position("doubt", PositionRole.DOUBT, Samples.claim("munster"));
        doubt.doubts = List.of("claim-a");
        comparison.positions.add(doubt);
        SideBySide sides = reckon(comparison, dollars("2", null, RUN), dollars("1", null, RUN));
        assertThat(find(sides, "a").doubtedBy()).containsExactly(doubt);
        assertThat(find(sides, "b").doubtedBy()).isEmpty();
        assertThat(find(sides, "doubt").quantity()).isNull();
        assertThat(find(sides, "doubt").normalised().gap()).isEqualTo(Gap.of(Gap.Reason.NO_QUANTITY));
    }

    @Test
    void standings_doubtsOfAClaim_leaveASourcesNumberAlone() {
        Comparison comparison = comparison(Samples.USD, null);
        Claim claim = Samples.claim("claim-a", dollars("2", null, RUN));
        claim.evidence = List.of(evidence("paper", dollars("3", null, RUN)));
        Position paper = Samples.position("paper", PositionRole.EXTERNAL, claim);
        paper.source = source("paper");
        Position doubt = Samples.position("doubt", PositionRole.DOUBT, Samples.claim("munster"));
        doubt.doubts = List.of("claim-a");
        comparison.positions.addAll(List.of(paper, doubt));
        assertThat(SideBySide.of(comparison, Samples.rates(), Around.NOTHING)
                        .standings()
                        .get(0)
                        .doubtedBy())
                .containsExactly(doubt);
        SideBySide sides = reckon(comparison, dollars("2", null, RUN), dollars("1", null, RUN));
        assertThat(find(sides, "a").doubtedBy()).containsExactly(doubt);
        assertThat(find(sides, "paper").doubtedBy()).isEmpty();
    }

    @Test
    void standings_ofAClaimThatOnlySourcesStandFor_haveItsDisputes() {
        Comparison comparison = comparison(Samples.USD, null);
        Claim claim = Samples.claim("claim-a", dollars("2", null, RUN));
        claim.evidence = List.of(evidence("paper", dollars("3", null, RUN)));
        Position paper = Samples.position("paper", PositionRole.EXTERNAL, claim);
        paper.source = source("paper");
        comparison.positions.add(paper);
        Relation dispute = dispute(claim);
        Around around = Around.of(List.of(), List.of(dispute));

        Standing alone =
                SideBySide.of(comparison, Samples.rates(), around).standings().get(0);
        assertThat(alone.disputes()).containsExactly(dispute);
        assertThat(alone.statedBy()).isNull();

        Position itself = Samples.position("itself", PositionRole.CLAIM, claim);
        comparison.positions.add(itself);
        SideBySide both = SideBySide.of(comparison, Samples.rates(), around);
        assertThat(find(both, "paper").disputes()).isEmpty();
        assertThat(find(both, "itself").disputes()).containsExactly(dispute);
        assertThat(find(both, "itself").statedBy()).isSameAs(claim);
    }

    @Test
    void standings_ofACalculation_haveNeitherRatingNorDoubts() {
        Comparison comparison = comparison(Samples.KRW, "2025-01-31");
        Claim claim = Samples.claim("claim-a", dollars("2", null, RUN));
        comparison.positions.add(Samples.position("ours", PositionRole.CALCULATION, claim));

        Standing ours = SideBySide.of(comparison, Samples.rates(), Around.of(List.of(), List.of(dispute(claim))))
                .standings()
                .get(0);

        assertThat(ours.statedBy()).isNull();
        assertThat(ours.disputes()).isEmpty();
        assertThat(ours.normalised().isKnown()).isTrue();
    }

    @Test
    void standings_ofAStatedConversion_areRatedByTheFindingThatRecordsIt() {
        Claim finding = Samples.claim("finding");
        StatedConversion recorded =
                new StatedConversion("75억 원", new BigDecimal("7500000000"), Samples.KRW, null, null, "finding");
        StatedConversion unrecorded =
                new StatedConversion("75억 원", new BigDecimal("7500000000"), Samples.KRW, null, null, null);
        for (StatedConversion conversion : List.of(recorded, unrecorded)) {
            Quantity quantity = new Quantity(
                    BigDecimal.ONE, null, null, false, Samples.USD, null, "$1", RUN, null, List.of(conversion), null);
            Position won = Samples.position("won", PositionRole.CLAIM, Samples.claim("claim", quantity));
            won.conversion = 1;
            Comparison comparison = comparison(Samples.KRW, null);
            comparison.positions.add(won);
            Standing standing = SideBySide.of(
                            comparison, Samples.rates(), Around.of(List.of(finding), List.of(dispute(won.claim))))
                    .standings()
                    .get(0);
            assertThat(standing.statedBy()).isSameAs(conversion.equals(recorded) ? finding : null);
            assertThat(standing.disputes()).hasSize(conversion.equals(recorded) ? 0 : 1);
        }
    }

    @Test
    void standings_ofASourcesEvidence_takeItsNumber() {
        Claim claim = Samples.claim("claim", dollars("5600000", null, RUN));
        claim.evidence = List.of(evidence("paper", null), evidence("paper", dollars("5576000", null, RUN)));
        Position position = Samples.position("paper", PositionRole.EXTERNAL, claim);
        position.source = source("paper");
        assertThat(standing(position).normalised().value()).isEqualByComparingTo("5576000");
        position.source = source("other");
        assertThat(standing(position).quantity()).isNull();
    }

    @Test
    void standings_ofAStatedConversion_takeItInstead() {
        StatedConversion won = Samples.conversion("7500000000", Samples.KRW, "2025-01-31");
        Quantity quantity = new Quantity(
                new BigDecimal("5600000"),
                null,
                null,
                false,
                Samples.USD,
                null,
                "560만 달러",
                RUN,
                null,
                List.of(won),
                null);
        Position position =
                Samples.position("won", PositionRole.CLAIM, Samples.claim("claim", dollars("1", null, RUN), quantity));
        position.quantity = 2;
        position.conversion = 1;
        Standing standing = standing(position);
        Quantity taken = requireNonNull(standing.quantity());
        assertThat(taken.scope()).isEqualTo(RUN);
        assertThat(taken.qualifier()).isEqualTo(Qualifier.ABOUT);
        BigDecimal dollars = requireNonNull(standing.normalised().value());
        assertThat(dollars.setScale(0, RoundingMode.HALF_UP)).isEqualTo("5162800");
        position.conversion = 2;
        assertThat(standing(position).quantity()).isNull();
    }

    @Test
    void axis_withoutNumbers_isNone() {
        assertThat(sides(Samples.noNumber(Samples.USD), Samples.noNumber(Samples.USD))
                        .axis())
                .isNull();
    }

    private static String ratio(
            String larger, @Nullable Qualifier limitsLarger, String smaller, @Nullable Qualifier limitsSmaller) {
        Pairing pairing = sides(dollars(larger, limitsLarger, RUN), dollars(smaller, limitsSmaller, RUN))
                .suggested()
                .get(0);
        Gap gap = pairing.gap();
        return gap == null ? shown(pairing.ratio()) : gap.reason().name();
    }

    private static Quantity dollars(String value, @Nullable Qualifier qualifier, Scope scope) {
        return Samples.quantity(value, Samples.USD, qualifier, scope);
    }

    private static Standing standing(Position position) {
        Comparison comparison = new Comparison();
        comparison.unit = Samples.USD;
        comparison.at = "2025-01-31";
        comparison.positions = List.of(position);
        return SideBySide.of(comparison, Samples.rates(), Around.NOTHING)
                .standings()
                .get(0);
    }

    private static SideBySide sides(Quantity larger, Quantity smaller) {
        return reckon(comparison(Samples.USD, null), larger, smaller);
    }

    private static SideBySide reckon(Comparison comparison, Quantity larger, Quantity smaller) {
        comparison.positions.add(0, Samples.position("a", PositionRole.CLAIM, Samples.claim("claim-a", larger)));
        comparison.positions.add(1, Samples.position("b", PositionRole.CLAIM, Samples.claim("claim-b", smaller)));
        comparison.suggested = List.of(
                new PositionRatio("a", "b", Samples.text("why")),
                new PositionRatio("a", "nobody", Samples.text("why")));
        SideBySide sides = SideBySide.of(comparison, Samples.rates(), Around.NOTHING);
        assertThat(sides.suggested()).hasSize(1);
        return sides;
    }

    private static Comparison comparison(Unit unit, @Nullable String at) {
        Comparison comparison = new Comparison();
        comparison.unit = unit;
        comparison.at = at;
        return comparison;
    }

    private static Evidence evidence(String source, @Nullable Quantity quantity) {
        Evidence evidence = new Evidence();
        evidence.source = source(source);
        evidence.quantity = quantity;
        return evidence;
    }

    private static Relation dispute(Claim against) {
        Relation dispute = new Relation();
        dispute.type = RelationType.DISPUTES;
        dispute.from = Samples.claim("doubter");
        dispute.to = against;
        return dispute;
    }

    private static Source source(String slug) {
        Source source = new Source();
        source.slug = slug;
        return source;
    }

    private static Standing find(SideBySide sides, String key) {
        return sides.standings().stream()
                .filter(standing -> standing.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(@Nullable Reckoned reckoned) {
        return requireNonNull(requireNonNull(reckoned).value());
    }

    private static String shown(@Nullable Reckoned reckoned) {
        Reckoned rounded = requireNonNull(reckoned).rounded();
        String about = rounded.about() ? "about " : "";
        Qualifier limit = rounded.limit();
        return about + (limit == null ? "" : limit.word() + " ") + rounded.value();
    }
}
