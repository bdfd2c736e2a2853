package org.claimboard.matching;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what a sentence is to claims as a whole and clause by clause. A clause counts where it is much like a claim;
 * of those that are about one subject, one
 * that says something else outweighs one that says the same.
 */
final class ByClause {

    private final Map<String, Match> best = new LinkedHashMap<>();
    private final Set<String> outweighing = new HashSet<>();

    private ByClause() {}

    /**
     * The matches by their claims.
     *
     * @param whole those of the whole sentence
     * @param parts those of each clause, in the order of the clauses
     */
    static Map<String, Match> of(
            Map<String, Match> whole, List<Clauses.Clause> clauses, List<Map<String, Match>> parts) {
        ByClause all = new ByClause();
        for (int place = 0; place < clauses.size(); place++) {
            Clauses.Clause clause = clauses.get(place);
            boolean shared = clause.goesOn()
                    || (place + 1 < clauses.size() && clauses.get(place + 1).goesOn());
            parts.get(place).values().stream()
                    .filter(match -> match.flag() != Flag.RELATED || (match.doubted() && contradicts(match, shared)))
                    .forEach(match -> all.add(match.of(clause.shown()), shared));
        }
        Map<String, Match> together = new LinkedHashMap<>(whole);
        all.best.forEach((slug, match) -> {
            Match known = together.get(slug);
            boolean foreign = match.flag() == Flag.OTHER_SUBJECT && known != null && known.flag() != Flag.SAME_CLAIM;
            if (!foreign) {
                together.put(
                        slug, known != null && known.score() > match.score() ? match.likely(known.score()) : match);
            }
        });
        return together;
    }

    private void add(Match match, boolean shared) {
        if (match.flag() == Flag.RELATED) {
            // Nobody knows whether it says something else; then another clause alone is not the same either.
            outweighing.add(match.slug());
            best.computeIfPresent(match.slug(), (slug, known) -> known.flag() == Flag.SAME_CLAIM ? null : known);
            return;
        }
        if (match.flag() == Flag.SAME_CLAIM && outweighing.contains(match.slug()) && !best.containsKey(match.slug())) {
            return;
        }
        Match known = best.getOrDefault(match.slug(), match);
        best.putIfAbsent(match.slug(), match);
        boolean says = match.flag() == Flag.SAME_CLAIM;
        boolean said = known.flag() == Flag.SAME_CLAIM;
        boolean outweighs = says ? !outweighing.contains(match.slug()) : contradicts(match, shared);
        if (says == said ? match.score() > known.score() : outweighs) {
            best.put(match.slug(), match);
        }
        if (contradicts(match, shared)) {
            outweighing.add(match.slug());
        }
    }

    private static boolean contradicts(Match match, boolean shared) {
        return shared && match.flag() != Flag.SAME_CLAIM && match.score() >= Answer.CHECKED.least();
    }
}
