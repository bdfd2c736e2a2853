package org.claimboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.claim.Batch;
import org.claimboard.claim.ClaimQuery;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonQuery;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.MenuStore;
import org.claimboard.claim.Menus;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/** Assembles the list of contested questions. */
@ApplicationScoped
class QuestionPages {

    private final ComparisonStore comparisons;
    private final MenuStore menus;
    private final QuestionCards cards;

    QuestionPages(ComparisonStore comparisons, MenuStore menus, QuestionCards cards) {
        this.comparisons = comparisons;
        this.menus = menus;
        this.cards = cards;
    }

    @ReadOnly
    QuestionsPage list(ComparisonQuery query, Language reader) {
        Batch<Comparison, ComparisonQuery.Cursor> batch = comparisons.batch(query);
        Menus first = menus.first(ClaimQuery.MOST);
        return new QuestionsPage(
                query,
                query.article() != null || query.topic() != null || query.words() != null,
                FilterForm.labelled(first.articles(), query.article()),
                FilterForm.named(first.topics(), query.topic(), reader),
                cards.of(batch.items(), reader),
                comparisons.count(query),
                next(query, batch.next()));
    }

    private static @Nullable String next(ComparisonQuery query, ComparisonQuery.@Nullable Cursor place) {
        if (place == null) {
            return null;
        }
        List<ClaimAddress.Filter> fields = new ArrayList<>();
        ClaimAddress.add(fields, ClaimAddress.WORDS, query.words());
        ClaimAddress.add(fields, ClaimAddress.ARTICLE, query.article());
        ClaimAddress.add(fields, ClaimAddress.TOPIC, query.topic());
        ClaimAddress.add(fields, "after", QuestionFilter.written(place));
        return ClaimAddress.of("/comparisons", fields);
    }
}
