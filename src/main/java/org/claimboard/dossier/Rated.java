package org.claimboard.dossier;

import java.util.List;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.jspecify.annotations.Nullable;

/** What the verdict on a claim is about, where that is not the whole of what the claim says. */
public enum Rated {
    /** That it was said: a verdict on a quotation does not make the one who is quoted right. */
    SAYING,

    /** The facts that an opinion states: opinions are rated by none. */
    FACTS;

    /**
     * What the verdict of a claim is about.
     *
     * @param articles in which the claim stands
     * @return null where the verdict is about the claim as it stands, and where there is none
     */
    static @Nullable Rated of(Claim claim, List<Article> articles) {
        if (claim.verdict() == null || claim.isRetracted()) {
            return null;
        }
        return switch (claim.kind) {
            case QUOTATION -> SAYING;
            case OPINION -> articles.isEmpty() || claim.isOwnOf(articles) ? FACTS : SAYING;
            case QUANTITY, EVENT, PREDICTION -> null;
        };
    }
}
