package org.claimboard.arrival;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.arrival.AnchorReport.ChangedNumber;
import org.claimboard.arrival.AnchorReport.State;
import org.claimboard.arrival.UnitNumbers.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the words that claims rest on in a new text of their article, and says what became of each. Doubt is
 * resolved for the worse: where a sentence with other numbers has come up that may be theirs, they count as altered, even
 * if a copy of the words still stands somewhere. Nothing is attached anew.
 */
final class Anchors {

    /** From this likeness on a sentence may be another's new form. */
    private static final double ALIKE = 0.5;

    private final List<String> before;
    private final Map<String, Integer> counts;
    private final Map<String, Integer> oldCounts;
    private final Set<Integer> kept = new HashSet<>();
    private final Map<String, UnitNumbers> numbers = new HashMap<>();

    private Anchors(String before, String after) {
        List<String> old = TextUnits.in(before);
        List<String> now = TextUnits.like(TextUnits.in(after), old);
        this.before = TextUnits.like(old, now);
        oldCounts = count(this.before);
        counts = count(now);
        for (int i = 0; i < this.before.size(); i++) {
            kept.add(i);
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(this.before, now).getDeltas()) {
            if (delta.getType() != DeltaType.INSERT) {
                for (int i = 0; i < delta.getSource().size(); i++) {
                    kept.remove(delta.getSource().getPosition() + i);
                }
            }
        }
    }

    /**
     * What became of each of the quotes, the worst first; with changed numbers first of all.
     *
     * @param before the text in which they stood
     * @param after the text in which they should stand
     */
    static List<AnchorReport> compare(String before, String after, List<String> quotes) {
        Anchors anchors = new Anchors(before, after);
        return quotes.stream()
                .map(anchors::report)
                .sorted(AnchorReport.WORST_FIRST)
                .toList();
    }

    private AnchorReport report(String quote) {
        AnchorReport worst = null;
        for (int place : places(quote)) {
            AnchorReport part = part(quote, before.get(place), place);
            if (worst == null || AnchorReport.WORST_FIRST.compare(part, worst) < 0) {
                worst = part;
            }
        }
        return worst == null ? new AnchorReport(quote, State.LOST, null, List.of(), 0) : worst;
    }

    /** The sentences before in which the quote stands: one, or several for a quote of several. */
    private List<Integer> places(String quote) {
        List<String> parts = TextUnits.like(TextUnits.in(quote), before);
        for (int start = 0; start + parts.size() <= before.size(); start++) {
            if (parts.size() > 1 ? before.subList(start, start + parts.size()).equals(parts) : fits(parts, start)) {
                List<Integer> places = new ArrayList<>();
                for (int i = 0; i < parts.size(); i++) {
                    places.add(start + i);
                }
                return places;
            }
        }
        return within(TextUnits.folded(quote));
    }

    /** The sentences over which a quote is spread that begins or ends within one of them. */
    private List<Integer> within(String quote) {
        int at = String.join(" ", before).indexOf(quote);
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < before.size() && at >= 0; i++) {
            int end = start + before.get(i).length();
            if (start < at + quote.length() && at < end) {
                places.add(i);
            }
            start = end + 1;
        }
        return places;
    }

    private boolean fits(List<String> parts, int place) {
        return !parts.isEmpty() && before.get(place).contains(parts.get(0));
    }

    private AnchorReport part(String quote, String sentence, int place) {
        int verbatim = counts.getOrDefault(sentence, 0);
        int once = oldCounts.getOrDefault(sentence, 0);
        String rival = alike(sentence, true, verbatim < once);
        if (rival != null) {
            return altered(quote, sentence, rival, verbatim);
        }
        if (verbatim > 0 && kept.contains(place)) {
            return new AnchorReport(quote, State.EXACT, null, List.of(), verbatim);
        }
        if (verbatim > 0 && verbatim >= once) {
            return new AnchorReport(quote, State.MOVED, null, List.of(), verbatim);
        }
        String other = alike(sentence, false, false);
        return other == null
                ? new AnchorReport(quote, State.LOST, null, List.of(), verbatim)
                : altered(quote, sentence, other, verbatim);
    }

    /**
     * The sentence now that is most like the one before, and came up since.
     *
     * @param renumbered only one that has other numbers
     * @param any also one that stood there before
     */
    private @Nullable String alike(String sentence, boolean renumbered, boolean any) {
        UnitNumbers ours = numbers(sentence);
        String best = null;
        double most = ALIKE;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String other = entry.getKey();
            boolean isNew = any || entry.getValue() > oldCounts.getOrDefault(other, 0);
            if (!isNew || other.equals(sentence)) {
                continue;
            }
            UnitNumbers theirs = numbers(other);
            if (renumbered && theirs.values().equals(ours.values())) {
                continue;
            }
            double likeness = ours.likeness(theirs);
            boolean better = likeness > most || (likeness == most && (best == null || other.compareTo(best) < 0));
            if (better) {
                best = other;
                most = likeness;
            }
        }
        return best;
    }

    private AnchorReport altered(String quote, String sentence, String other, int verbatim) {
        List<ChangedNumber> changed =
                changed(numbers(sentence).numbers(), numbers(other).numbers());
        return new AnchorReport(quote, State.ALTERED, other, changed, verbatim);
    }

    private static List<ChangedNumber> changed(List<Figure> before, List<Figure> now) {
        List<ChangedNumber> changed = new ArrayList<>();
        Patch<Figure> patch =
                DiffUtils.diff(before, now, (one, other) -> one.value().equals(other.value()));
        for (AbstractDelta<Figure> delta : patch.getDeltas()) {
            List<Figure> old = delta.getSource().getLines();
            List<Figure> fresh = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(old.size(), fresh.size()); i++) {
                changed.add(ChangedNumber.of(
                        i < old.size() ? old.get(i).words() : "",
                        i < fresh.size() ? fresh.get(i).words() : ""));
            }
        }
        return List.copyOf(changed);
    }

    private UnitNumbers numbers(String sentence) {
        return numbers.computeIfAbsent(sentence, UnitNumbers::of);
    }

    private static Map<String, Integer> count(List<String> units) {
        Map<String, Integer> counts = new HashMap<>();
        units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts;
    }
}
