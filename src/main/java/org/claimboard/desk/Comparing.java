package org.claimboard.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.ExchangeRate;
import org.claimboard.comparison.Gap;
import org.claimboard.comparison.Likeness;
import org.claimboard.comparison.Normalised;
import org.claimboard.comparison.Rates;
import org.claimboard.comparison.ScopeDifference;
import org.claimboard.editor.NewSlugs;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.quantity.DenominatorNames;
import org.claimboard.quantity.TypedUnits;
import org.claimboard.record.Denominator;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.Period;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Quantity;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.claimboard.record.Unit;
import org.claimboard.record.UnitPer;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Makes a comparison of claims out of what they say: everything is derived, so that nothing has to be typed, and whatever
 * was typed instead stays.
 */
@ApplicationScoped
class Comparing {

    private static final int MOST_ORDER = 1000;
    private static final String PERIOD = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private final CompareClaims claims;
    private final CompareRates rates;
    private final ComparisonStore comparisons;
    private final RevisionStore revisions;
    private final Clock clock;

    Comparing(
            CompareClaims claims,
            CompareRates rates,
            ComparisonStore comparisons,
            RevisionStore revisions,
            Clock clock) {
        this.claims = claims;
        this.rates = rates;
        this.comparisons = comparisons;
        this.revisions = revisions;
        this.clock = clock;
    }

    @ReadOnly
    CompareForm of(ComparePosted posted, Language reader) {
        List<CompareClaim> compared = claims.of(posted.claims());
        List<CompareFault> faults = new ArrayList<>();
        Optional<CompareScale> best = CompareScale.of(standing(compared));
        CompareField unit = posted.field(
                "unit", best.map(scale -> scale.unit().unit().code()).orElse(""), "");
        UnitPer derived = best.map(CompareScale::unit).orElse(null);
        UnitPer typed = typedUnit(unit, derived, faults);
        CompareField per = posted.field("per", typed(typed == null ? null : typed.per(), reader), "");
        UnitPer counting = typed == null ? null : new UnitPer(typed.unit(), each(per, typed.per(), faults));
        CompareScale scale = counting == null
                ? null
                : new CompareScale(counting, best.map(CompareScale::like).orElse(null));
        List<Drafted> drafted =
                compared.stream().map(claim -> drafted(claim, scale, posted)).toList();
        At at = at(drafted, scale, posted, faults);
        List<ComparePosition> positions = positions(drafted, scale, at, posted);
        List<CompareField> question = new ArrayList<>();
        List<CompareField> finding = new ArrayList<>();
        List<CompareField> why = new ArrayList<>();
        for (Language language : Language.all()) {
            CompareTexts texts = new CompareTexts(sides(positions, language), language);
            question.add(posted.field("question." + language.tag(), texts.question(), language.tag()));
            finding.add(posted.field("finding." + language.tag(), "", language.tag()));
            why.add(posted.field("why." + language.tag(), texts.why(), language.tag()));
        }
        CompareField order = posted.field("order", Integer.toString(nextOrder()), "");
        CompareField slug = posted.field("slug", slug(question), "");
        check(positions, order, slug, at, faults);
        return new CompareForm(
                positions,
                counting,
                question,
                finding,
                why,
                unit,
                per,
                at.field(),
                order,
                slug,
                at.needed(),
                at.rates(),
                faults);
    }

    /** Those that nobody took back; all where none stands. */
    private static List<CompareClaim> standing(List<CompareClaim> claims) {
        List<CompareClaim> standing =
                claims.stream().filter(claim -> !claim.retracted()).toList();
        return standing.isEmpty() ? claims : standing;
    }

    /** What is counted, with what the figures are for each of as far as the unit says it. */
    private static @Nullable UnitPer typedUnit(
            CompareField unit, @Nullable UnitPer derived, List<CompareFault> faults) {
        if (unit.value().equals(unit.derived())) {
            return derived;
        }
        Optional<UnitPer> typed = TypedUnits.readPer(unit.value());
        if (typed.isEmpty()) {
            faults.add(CompareFault.UNIT);
            return derived;
        }
        return typed.get().per() == null && derived != null
                ? new UnitPer(typed.get().unit(), derived.per())
                : typed.get();
    }

    private static @Nullable Denominator each(
            CompareField per, @Nullable Denominator derived, List<CompareFault> faults) {
        if (per.value().equals(per.derived())) {
            return derived;
        }
        Optional<Denominator> typed = DenominatorNames.read(per.value());
        if (typed.isEmpty()) {
            faults.add(CompareFault.PER);
        }
        return typed.orElse(derived);
    }

    private static String typed(@Nullable Denominator per, Language reader) {
        return per == null ? "" : DenominatorNames.typed(per, reader.tag());
    }

    /** A claim with what is chosen of it. */
    private record Drafted(
            CompareClaim claim, CompareField number, @Nullable CompareNumber chosen, @Nullable CompareSense sense) {}

    private static Drafted drafted(CompareClaim claim, @Nullable CompareScale scale, ComparePosted posted) {
        Optional<CompareNumber> best = scale == null ? Optional.empty() : scale.best(claim);
        String derived = best.or(() -> claim.numbers().stream().findFirst())
                .map(CompareNumber::code)
                .orElse("");
        CompareField field = posted.field(name(claim, "number"), derived, "");
        CompareNumber chosen =
                claim.number(field.value()).or(() -> claim.number(derived)).orElse(null);
        if (chosen == null || !claim.draft() || chosen.source() != null || chosen.isConversion()) {
            return new Drafted(claim, field, chosen, null);
        }
        CompareSense sense = CompareSense.of(name(claim, "sense." + chosen.code() + "."), chosen.quantity(), posted);
        return new Drafted(claim, field, sense.in(chosen), sense);
    }

    private static String name(CompareClaim claim, String part) {
        return "c." + claim.slug() + "." + part;
    }

    /**
     * At which rates the numbers are converted.
     *
     * @param needed whether a number needs one
     * @param rates those that are not on file, as typed
     */
    private record At(CompareField field, boolean needed, List<CompareRate> rates, Rates all) {
        @Nullable
        String period() {
            return field.value().matches(PERIOD) ? field.value() : null;
        }
    }

    private At at(
            List<Drafted> drafted, @Nullable CompareScale scale, ComparePosted posted, List<CompareFault> faults) {
        Set<Unit> foreign = new LinkedHashSet<>();
        Set<String> periods = new LinkedHashSet<>();
        if (scale != null) {
            drafted.stream().filter(one -> isByRate(one, scale)).forEach(one -> {
                foreign.add(Objects.requireNonNull(one.chosen()).quantity().unit());
                periods.addAll(periods(one));
            });
        }
        if (!foreign.isEmpty()) {
            drafted.forEach(one -> periods.addAll(periods(one)));
            periods.add(NewsroomDay.today(clock).toString());
        }
        String typed = posted.text("at");
        Set<String> asked = new TreeSet<>(periods);
        if (typed.matches(PERIOD)) {
            asked.add(typed);
        }
        List<ExchangeRate> onFile = rates.onFile(asked);
        Rates known = Rates.at(onFile);
        String derived = periods.stream()
                .filter(period -> foreign.stream().allMatch(unit -> isKnown(known, unit, scale, period)))
                .findFirst()
                .or(() -> periods.stream().findFirst())
                .orElse("");
        CompareField field = posted.field("at", derived, "");
        boolean sound = field.value().isEmpty() || isPeriod(field.value());
        if (!sound) {
            faults.add(CompareFault.AT);
        }
        String period = field.value();
        List<CompareRate> missing = scale == null || !sound || period.isEmpty()
                ? List.of()
                : foreign.stream()
                        .filter(unit -> !isKnown(known, unit, scale, period))
                        .map(unit -> CompareRate.typed(
                                unit.code(), scale.unit().unit().code(), period, posted))
                        .toList();
        return new At(field, !foreign.isEmpty(), missing, CompareRates.with(onFile, missing));
    }

    private static boolean isByRate(Drafted one, CompareScale scale) {
        CompareNumber chosen = one.chosen();
        return chosen != null
                && scale.obstacle(chosen.quantity()).isEmpty()
                && scale.isByRate(chosen.quantity().unit());
    }

    private static boolean isKnown(Rates known, Unit unit, @Nullable CompareScale scale, String period) {
        return scale != null
                && known.find(unit.code(), scale.unit().unit().code(), period).isPresent();
    }

    /** The times for which its number may be converted, the one that tells most first. */
    private static Collection<String> periods(Drafted one) {
        Set<String> periods = new LinkedHashSet<>();
        if (one.chosen() != null) {
            Quantity quantity = one.chosen().quantity();
            Period period = quantity.period();
            if (period != null && period.code().matches(PERIOD)) {
                periods.add(period.code());
            }
            if (quantity.asOf() != null) {
                periods.add(quantity.asOf().toString());
            }
        }
        one.claim().days().forEach(day -> periods.add(day.toString()));
        return periods;
    }

    private static boolean isPeriod(String typed) {
        return typed.matches(PERIOD) && Period.read(typed).isPresent();
    }

    private static List<ComparePosition> positions(
            List<Drafted> drafted, @Nullable CompareScale scale, At at, ComparePosted posted) {
        Set<String> compared = new HashSet<>();
        List<CompareField> takes = new ArrayList<>();
        for (Drafted one : drafted) {
            boolean comparable = scale != null
                    && !one.claim().retracted()
                    && one.chosen() != null
                    && scale.obstacle(one.chosen().quantity()).isEmpty();
            boolean doubts = drafted.stream()
                    .anyMatch(other ->
                            one.claim().disputes().contains(other.claim().slug()));
            CompareField take = posted.tick(name(one.claim(), "take"), comparable || doubts);
            takes.add(take);
            if (take.isTicked()) {
                compared.add(one.claim().slug());
            }
        }
        CompareLabels labels = new CompareLabels();
        Quantity first = null;
        List<ComparePosition> positions = new ArrayList<>();
        for (int i = 0; i < drafted.size(); i++) {
            Drafted one = drafted.get(i);
            CompareNumber chosen = one.chosen();
            Normalised figure = scale == null || chosen == null
                    ? null
                    : Normalised.of(chosen.quantity(), scale.unit(), at.period(), at.all());
            List<ScopeDifference> apart =
                    first == null || chosen == null ? List.of() : Likeness.differences(first, chosen.quantity());
            if (first == null && chosen != null && takes.get(i).isTicked()) {
                first = chosen.quantity();
            }
            CompareField role = posted.field(
                    name(one.claim(), "role"), role(one, scale, compared).word(), "");
            CompareLabels.Labelled label =
                    labels.of(one.claim(), chosen, takes.get(i).isTicked());
            positions.add(new ComparePosition(
                    one.claim(),
                    takes.get(i),
                    one.number(),
                    chosen,
                    figure,
                    obstacle(one, scale),
                    apart,
                    one.claim().disputes().stream()
                            .filter(compared::contains)
                            .sorted()
                            .toList(),
                    Language.all().stream()
                            .map(language -> posted.field(
                                    name(one.claim(), "label." + language.tag()),
                                    label.texts().getOrDefault(language.tag(), ""),
                                    language.tag()))
                            .toList(),
                    role,
                    posted.field(name(one.claim(), "place"), Integer.toString(i + 1), ""),
                    posted.field(name(one.claim(), "key"), label.key(), ""),
                    one.sense()));
        }
        return positions;
    }

    private static Gap.@Nullable Reason obstacle(Drafted one, @Nullable CompareScale scale) {
        CompareNumber chosen = one.chosen();
        if (chosen == null) {
            return Gap.Reason.NO_QUANTITY;
        }
        return scale == null ? null : scale.obstacle(chosen.quantity()).orElse(null);
    }

    /** What the rules ask for: who states the number, or that nobody does. */
    private static PositionRole role(Drafted one, @Nullable CompareScale scale, Set<String> compared) {
        CompareNumber chosen = one.chosen();
        boolean disputes = one.claim().disputes().stream().anyMatch(compared::contains);
        if (chosen == null || (disputes && obstacle(one, scale) != null)) {
            return PositionRole.DOUBT;
        }
        if (chosen.source() != null) {
            return PositionRole.EXTERNAL;
        }
        if (scale != null && isReckoned(chosen, scale)) {
            return PositionRole.CALCULATION;
        }
        return one.claim().inArticle() ? PositionRole.CLAIM : PositionRole.EXTERNAL;
    }

    /** Whether only a rate leads to the unit, although the text itself converts to it. */
    private static boolean isReckoned(CompareNumber chosen, CompareScale scale) {
        Unit wanted = scale.unit().unit();
        return !chosen.quantity().unit().equals(wanted)
                && chosen.quantity().conversions().stream()
                        .anyMatch(conversion -> conversion.unit().equals(wanted));
    }

    private static List<CompareTexts.Side> sides(List<ComparePosition> positions, Language language) {
        return positions.stream()
                .filter(ComparePosition::isTaken)
                .map(position -> new CompareTexts.Side(
                        position.claim(), label(position, language), position.isDoubt() ? null : position.chosen()))
                .toList();
    }

    private static String label(ComparePosition position, Language language) {
        return position.label().stream()
                .filter(field ->
                        field.lang().equals(language.tag()) && !field.value().isEmpty())
                .findFirst()
                .or(() -> position.label().stream()
                        .filter(field -> !field.value().isEmpty())
                        .findFirst())
                .map(CompareField::value)
                .orElse(position.claim().slug());
    }

    private int nextOrder() {
        return Math.min(MOST_ORDER, comparisons.lastPlace() + 1);
    }

    /** Of the English question, or else of any. */
    private String slug(List<CompareField> question) {
        String words = Stream.concat(
                        question.stream().filter(field -> field.lang().equals("en")), question.stream())
                .map(CompareField::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return new NewSlugs(revisions, NewsroomDay.today(clock).toString()).of(RecordType.COMPARISON, words);
    }

    private void check(
            List<ComparePosition> positions, CompareField order, CompareField slug, At at, List<CompareFault> faults) {
        List<ComparePosition> taken =
                positions.stream().filter(ComparePosition::isTaken).toList();
        if (taken.isEmpty()) {
            faults.add(CompareFault.NOTHING);
        }
        if (!order.value().matches("[1-9][0-9]{0,2}|1000")) {
            faults.add(CompareFault.ORDER);
        }
        boolean free = slug.value().equals(slug.derived())
                || revisions.taken(RecordType.COMPARISON, Set.of(slug.value())).isEmpty();
        if (!Slug.isOne(slug.value()) || slug.value().equals("new") || !free) {
            faults.add(CompareFault.SLUG);
        }
        if (!taken.stream().map(ComparePosition::sense).allMatch(sense -> sense == null || sense.isSound())) {
            faults.add(CompareFault.PERIOD);
        }
        Set<String> keys = new HashSet<>();
        if (!taken.stream().map(position -> position.key().value()).allMatch(key -> Slug.isOne(key) && keys.add(key))) {
            faults.add(CompareFault.KEYS);
        }
        if (at.rates().stream().anyMatch(CompareRate::isFaulty)) {
            faults.add(CompareFault.RATE);
        }
        if (at.rates().stream().anyMatch(rate -> rate.isValued() && !rate.isSourced())) {
            faults.add(CompareFault.RATE_SOURCE);
        }
    }
}
