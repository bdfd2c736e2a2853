package org.claimboard.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.claim.PositionRole;
import org.claimboard.claim.Quantity;
import org.claimboard.claim.Relation;
import org.claimboard.claim.Scope;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Turns one reckoned comparison into what its figure shows. */
record QuestionBuilder(SideBySide reckoned, ClaimHeads.Counted counted, Questions.RateBook book, Language reader) {

    Question build() {
        Comparison comparison = reckoned.comparison();
        List<Row> rows = reckoned.standings().stream()
                .filter(standing -> !standing.isDoubt())
                .map(this::row)
                .toList();
        return new Question(
                comparison.slug,
                Text.of(comparison.question, reader),
                Text.of(comparison.why, reader),
                comparison.at == null ? null : Day.ofPeriod(comparison.at, reader),
                Scale.of(reckoned.axis(), comparison.unit, reader),
                rows,
                unattachedDoubts(),
                reckoned.suggested().stream()
                        .map(pairing -> RatioView.of(pairing, reader))
                        .toList(),
                reckoned.fair().stream()
                        .map(pairing -> RatioView.of(pairing, reader))
                        .toList(),
                rates(),
                conversions());
    }

    private Row row(Standing standing) {
        Position position = standing.position();
        Quantity quantity = standing.quantity();
        return new Row(
                position.key,
                position.role,
                Text.of(position.label, reader),
                Text.ofNullable(position.note, reader),
                ClaimRef.of(position.claim, reader),
                position.source == null ? null : SourceRef.of(position.source, reader),
                quantity == null ? null : new Text(quantity.stated(), languageOf(position)),
                Figures.of(standing.normalised(), reader),
                isConverted(standing.normalised()),
                standing.normalised().gap(),
                Mark.of(standing.normalised(), reckoned.axis()),
                ScopeView.of(quantity == null ? Scope.UNKNOWN : quantity.scope(), reader),
                counted.evidenceOn(position.claim),
                carriesDoubts(position) ? doubts(standing) : List.of(),
                apart(standing));
    }

    private static String languageOf(Position position) {
        return position.source == null ? position.claim.language : position.source.language;
    }

    private static boolean isConverted(Normalised number) {
        return number.rate() != null && !number.rate().used().isEmpty();
    }

    /**
     * A doubt stands once, under the first number of the claim itself: a doubt about a claim is none about what some
     * source says beside it.
     */
    private boolean carriesDoubts(Position position) {
        return position.source == null
                && reckoned.standings().stream()
                        .map(Standing::position)
                        .filter(other -> other.source == null && Objects.equals(other.claim.id, position.claim.id))
                        .findFirst()
                        .filter(first -> Objects.equals(first.id, position.id))
                        .isPresent();
    }

    private List<Row.DoubtRow> doubts(Standing standing) {
        return Stream.concat(
                        standing.doubtedBy().stream()
                                .map(doubt -> doubtRow(doubt, relation(doubt, standing.position()))),
                        doubtsByNumbers(standing.claim()))
                .toList();
    }

    /** Claims that stand here with a number of their own and dispute this one. */
    private Stream<Row.DoubtRow> doubtsByNumbers(Claim doubted) {
        Set<Long> numbers = reckoned.standings().stream()
                .filter(standing -> !standing.isDoubt())
                .map(standing -> standing.claim().id)
                .collect(Collectors.toSet());
        return counted.disputes().getOrDefault(doubted.id, List.of()).stream()
                .filter(dispute -> numbers.contains(dispute.from.id))
                .map(dispute -> new Row.DoubtRow(
                        Text.of(dispute.from.title, reader),
                        null,
                        ClaimRef.of(dispute.from, reader),
                        Doubt.of(dispute, reckoned.comparison().unit, reader)));
    }

    private List<Row.DoubtRow> unattachedDoubts() {
        return reckoned.standings().stream()
                .filter(Standing::isDoubt)
                .filter(standing -> standing.position().doubts.isEmpty())
                .map(standing -> doubtRow(standing.position(), null))
                .toList();
    }

    private Row.DoubtRow doubtRow(Position position, @Nullable Relation relation) {
        return new Row.DoubtRow(
                Text.of(position.label, reader),
                Text.ofNullable(position.note, reader),
                ClaimRef.of(position.claim, reader),
                relation == null ? null : Doubt.of(relation, reckoned.comparison().unit, reader));
    }

    private @Nullable Relation relation(Position doubt, Position doubted) {
        return counted.disputes().getOrDefault(doubted.claim.id, List.of()).stream()
                .filter(dispute -> Objects.equals(dispute.from.id, doubt.claim.id))
                .findFirst()
                .orElse(null);
    }

    private List<Row.Apart> apart(Standing standing) {
        return standing.contrasts().stream()
                .filter(contrast -> contrast.other().role != PositionRole.DOUBT)
                .map(contrast -> new Row.Apart(
                        contrast.other().key,
                        Text.of(contrast.other().label, reader),
                        Difference.all(contrast.differences(), reader)))
                .toList();
    }

    private List<RateUse> rates() {
        return reckoned.standings().stream()
                .flatMap(standing -> Optional.ofNullable(standing.normalised().rate()).stream())
                .filter(rate -> !rate.used().isEmpty())
                .distinct()
                .map(rate -> RateUse.of(rate, book.sources(), reader))
                .toList();
    }

    /** Of the claims in the article that stand here, each conversion once. */
    private List<ConversionView> conversions() {
        return reckoned.standings().stream()
                .map(Standing::claim)
                .filter(claim -> !claim.outside)
                .distinct()
                .flatMap(claim -> claim.quantities.stream().flatMap(quantity -> quantity.conversions().stream()
                        .map(conversion -> ConversionView.of(
                                quantity, conversion, claim.language, book.rates(), book.sources(), reader))))
                .distinct()
                .toList();
    }
}
