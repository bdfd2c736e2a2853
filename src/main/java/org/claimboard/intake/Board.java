package org.claimboard.intake;

import java.util.HashMap;
import java.util.Map;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.Source;

/** The records that others refer to, by slug: those in the store and those that an import has just added. */
final class Board {

    final Map<String, Claimant> claimants = new HashMap<>();
    final Map<String, Source> sources = new HashMap<>();
    final Map<String, Article> articles = new HashMap<>();
    final Map<String, Claim> claims = new HashMap<>();

    Claimant claimant(String slug) {
        return known(claimants, slug);
    }

    Source source(String slug) {
        return known(sources, slug);
    }

    Article article(String slug) {
        return known(articles, slug);
    }

    Claim claim(String slug) {
        return known(claims, slug);
    }

    private static <T> T known(Map<String, T> records, String slug) {
        T record = records.get(slug);
        if (record == null) {
            throw new IllegalStateException("the lint let an unknown slug pass: " + slug);
        }
        return record;
    }
}
