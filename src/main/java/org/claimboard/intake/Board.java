package org.claimboard.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.Source;
import org.claimboard.claim.Topic;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** The records that others refer to, by slug: those in the store and those that are just being written. */
final class Board {

    /** How many records are asked for at a time. */
    private static final int CHUNK = 500;

    final Map<String, Claimant> claimants = new HashMap<>();
    final Map<String, Source> sources = new HashMap<>();
    final Map<String, Topic> topics = new HashMap<>();
    final Map<String, Article> articles = new HashMap<>();
    final Map<String, Claim> claims = new HashMap<>();

    Claimant claimant(String slug) {
        return known(claimants, slug);
    }

    Source source(String slug) {
        return known(sources, slug);
    }

    Topic topic(String slug) {
        return known(topics, slug);
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

    /** Loads the records of one kind that are among the keys, in chunks. */
    static <T> void load(
            Collection<RecordKey> keys,
            RecordType type,
            Map<String, T> records,
            Function<List<String>, List<T>> query,
            Function<T, String> slug) {
        List<String> slugs = keys.stream()
                .filter(key -> key.type() == type)
                .map(RecordKey::slug)
                .distinct()
                .collect(Collectors.toList());
        for (int i = 0; i < slugs.size(); i += CHUNK) {
            query.apply(slugs.subList(i, Math.min(slugs.size(), i + CHUNK)))
                    .forEach(record -> records.put(slug.apply(record), record));
        }
    }
}
