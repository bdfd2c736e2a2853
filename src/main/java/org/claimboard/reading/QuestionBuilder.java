package org.claimboard.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;
import org.claimboard.dossier.Dossier;
import org.claimboard.dossier.Doubt;
import org.claimboard.dossier.EvidenceCount;
import org.claimboard.dossier.RateBook;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.Scope;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Turns one reckoned comparison into what its figure shows. */
record QuestionBuilder(SideBySide reckoned, Map<String, Dossier> dossiers, RateBook book, Language reader) {

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
                doubtsOfAll(rows),
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
        Claim stating = standing.statedBy();
        return new Row(
                position.key,
                position.role,
                Text.of(position.label, reader),
                Text.ofNullable(position.note, reader),
                position.claim,
                stating,
                position.source,
                quantity == null ? null : new Text(quantity.stated(), languageOf(position)),
                Figures.of(standing.normalised(), reader),
                isConverted(standing.normalised()),
                standing.normalised().gap(),
                Mark.of(standing.normalised(), reckoned.axis()),
                quantity == null ? Scope.UNKNOWN : quantity.scope(),
                count(stating == null ? position.claim : stating),
                doubts(standing),
                apart(standing));
    }

    private EvidenceCount count(Claim claim) {
        return Objects.requireNonNull(dossiers.get(claim.slug), claim.slug).count();
    }

    private static String languageOf(Position position) {
        return position.source == null ? position.claim.language : position.source.language;
    }

    private static boolean isConverted(Normalised number) {
        return number.rate() != null && !number.rate().used().isEmpty();
    }

    /** A doubt stands once, under the first position that it is about. */
    private List<Row.DoubtRow> doubts(Standing standing) {
        Set<Long> shown = new HashSet<>();
        reckoned.standings().stream()
                .takeWhile(before -> before.position() != standing.position())
                .filter(before -> isAbout(before).equals(isAbout(standing)))
                .forEach(before -> shown.addAll(doubting(before)));
        return doubts(standing, shown, Set.of());
    }

    /**
     * @param shown claims whose doubt need not be shown again
     * @param above the doubts under which this stands: two that doubt each other end there
     */
    private List<Row.DoubtRow> doubts(Standing standing, Set<Long> shown, Set<Long> above) {
        Stream<Row.DoubtRow> here = standing.doubtedBy().stream()
                .filter(doubt -> !shown.contains(doubt.claim.id))
                .map(doubt -> doubtRow(doubt, relation(doubt, standing), doubtsAbout(doubt, above)));
        Set<Long> placed =
                standing.doubtedBy().stream().map(doubt -> doubt.claim.id).collect(Collectors.toSet());
        Stream<Row.DoubtRow> onFile = standing.disputes().stream()
                .filter(dispute -> !placed.contains(dispute.from.id) && !shown.contains(dispute.from.id))
                .map(dispute -> new Row.DoubtRow(
                        Text.of(dispute.from.title, reader),
                        null,
                        dispute.from,
                        Doubt.of(dispute, reckoned.comparison().unit),
                        List.of()));
        return Stream.concat(here, onFile).toList();
    }

    private List<Row.DoubtRow> doubtsAbout(Position doubt, Set<Long> above) {
        if (above.contains(doubt.id)) {
            return List.of();
        }
        Set<Long> path = new HashSet<>(above);
        path.add(doubt.id);
        return reckoned.standings().stream()
                .filter(standing -> standing.position() == doubt)
                .flatMap(standing -> doubts(standing, Set.of(), path).stream())
                .toList();
    }

    private static Long isAbout(Standing standing) {
        Claim stating = standing.statedBy();
        return stating == null ? standing.claim().id : stating.id;
    }

    private static Set<Long> doubting(Standing standing) {
        return Stream.concat(
                        standing.doubtedBy().stream().map(doubt -> doubt.claim.id),
                        standing.disputes().stream().map(dispute -> dispute.from.id))
                .collect(Collectors.toSet());
    }

    /** Doubts that stand under no row; first those that do not stand under another doubt. */
    private List<Row.DoubtRow> doubtsOfAll(List<Row> rows) {
        Set<String> shown = new HashSet<>();
        rows.forEach(row -> row.doubts().forEach(doubt -> doubt.addSlugsTo(shown)));
        Set<Position> attached = reckoned.standings().stream()
                .flatMap(standing -> standing.doubtedBy().stream())
                .collect(Collectors.toSet());
        List<Row.DoubtRow> left = new ArrayList<>();
        List<Position> doubts = reckoned.standings().stream()
                .filter(Standing::isDoubt)
                .map(Standing::position)
                .sorted(Comparator.comparing(attached::contains))
                .toList();
        for (Position doubt : doubts) {
            if (!shown.contains(doubt.claim.slug)) {
                Row.DoubtRow row = doubtRow(doubt, null, doubtsAbout(doubt, Set.of()));
                row.addSlugsTo(shown);
                left.add(row);
            }
        }
        return left;
    }

    private Row.DoubtRow doubtRow(Position position, @Nullable Relation relation, List<Row.DoubtRow> doubts) {
        return new Row.DoubtRow(
                Text.of(position.label, reader),
                Text.ofNullable(position.note, reader),
                position.claim,
                relation == null ? null : Doubt.of(relation, reckoned.comparison().unit),
                doubts);
    }

    private static @Nullable Relation relation(Position doubt, Standing doubted) {
        return doubted.disputes().stream()
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
