package org.claimboard.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimboard.record.RecordKey;

/**
 * What depends on changed records, by however many steps. No way leads through another changed record: what lies behind
 * that one depends on its change, which is nearer. So each dependant has at least one cause, and ten thousand changes at
 * once do not give each of their dependants ten thousand causes.
 */
final class Dependants {

    private static final Comparator<RecordKey> BY_NAME = Comparator.comparing(RecordKey::toString);

    private final Set<RecordKey> changed;
    private final Function<Set<RecordKey>, Map<RecordKey, Set<RecordKey>>> direct;
    private final Map<RecordKey, Set<RecordKey>> known = new HashMap<>();

    /** For each cause, which record each of its dependants was first reached from. */
    private final Map<RecordKey, Map<RecordKey, RecordKey>> reached = new TreeMap<>(BY_NAME);

    private Dependants(Set<RecordKey> changed, Function<Set<RecordKey>, Map<RecordKey, Set<RecordKey>>> direct) {
        this.changed = changed;
        this.direct = direct;
    }

    /**
     * A record that depends on a changed one.
     *
     * @param path from the changed record to this one, both included, each depending on the one before; none is shorter
     */
    record Dependant(List<RecordKey> path) {

        RecordKey cause() {
            return path.get(0);
        }

        RecordKey key() {
            return path.get(path.size() - 1);
        }
    }

    /**
     * Everything that depends on the changed records, once for each cause; a record is no dependant of its own.
     *
     * @param direct what depends directly on each of the records; asked once for each step away from the changed ones
     */
    static List<Dependant> of(Set<RecordKey> changed, Function<Set<RecordKey>, Map<RecordKey, Set<RecordKey>>> direct) {
        Dependants dependants = new Dependants(changed, direct);
        dependants.search();
        return dependants.found();
    }

    private void search() {
        Map<RecordKey, Set<RecordKey>> ends = new HashMap<>();
        changed.forEach(cause -> ends.put(cause, Set.of(cause)));
        while (!ends.isEmpty()) {
            learn(ends);
            ends.replaceAll(this::step);
            ends.values().removeIf(Set::isEmpty);
        }
    }

    private void learn(Map<RecordKey, Set<RecordKey>> ends) {
        Set<RecordKey> asked = new HashSet<>();
        ends.values().forEach(asked::addAll);
        asked.removeAll(known.keySet());
        if (!asked.isEmpty()) {
            Map<RecordKey, Set<RecordKey>> answer = direct.apply(asked);
            asked.forEach(key -> known.put(key, answer.getOrDefault(key, Set.of())));
        }
    }

    private Set<RecordKey> step(RecordKey cause, Set<RecordKey> ends) {
        Map<RecordKey, RecordKey> from = reached.computeIfAbsent(cause, key -> new HashMap<>());
        Set<RecordKey> next = new TreeSet<>(BY_NAME);
        for (RecordKey end : ends) {
            for (RecordKey dependant : known.getOrDefault(end, Set.of())) {
                boolean isNew = !dependant.equals(cause) && from.putIfAbsent(dependant, end) == null;
                if (isNew && !changed.contains(dependant)) {
                    next.add(dependant);
                }
            }
        }
        return next;
    }

    private List<Dependant> found() {
        List<Dependant> found = new ArrayList<>();
        reached.forEach((cause, from) -> from.keySet().stream()
                .sorted(BY_NAME)
                .forEach(key -> found.add(new Dependant(path(cause, key, from)))));
        return found;
    }

    private static List<RecordKey> path(RecordKey cause, RecordKey key, Map<RecordKey, RecordKey> from) {
        Deque<RecordKey> path = new ArrayDeque<>(List.of(key));
        while (!path.getFirst().equals(cause)) {
            path.addFirst(Objects.requireNonNull(from.get(path.getFirst())));
        }
        return List.copyOf(path);
    }
}
