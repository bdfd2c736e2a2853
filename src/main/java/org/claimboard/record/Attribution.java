package org.claimboard.record;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Whose words a claim is in. What an article passes on under somebody's name is no longer theirs once it was changed on
 * its way, by the article or by somebody before it: then the article attributes it to them.
 */
public final class Attribution {

    private Attribution() {}

    /** Whether a step changed what the first one had. */
    public static boolean isChanged(List<AttributionStep> way) {
        return way.stream().skip(1).anyMatch(step -> step.changed() != null);
    }

    /**
     * Whether an article attributes the words, instead of quoting them or speaking for itself.
     *
     * @param changed whether a step on its way changed it
     * @param claimant who is said to make the claim; somebody unnamed can be misquoted by nobody
     * @param names the claimant's
     * @param publishers of the articles in which it stands; none of one from outside
     */
    public static boolean isAnArticles(
            boolean changed, ClaimantKind claimant, Collection<String> names, Collection<String> publishers) {
        return changed
                && claimant != ClaimantKind.UNNAMED
                && !publishers.isEmpty()
                && Collections.disjoint(names, publishers);
    }
}
