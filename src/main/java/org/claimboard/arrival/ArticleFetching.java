package org.claimboard.arrival;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimboard.arrival.page.PageText;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.outbound.Fetched;
import org.claimboard.outbound.Limits;
import org.jspecify.annotations.Nullable;

/** Fetches articles and keeps their texts. */
@ApplicationScoped
public class ArticleFetching {

    private final Fetching fetching;
    private final ArticleFetchStore fetches;

    ArticleFetching(Fetching fetching, ArticleFetchStore fetches) {
        this.fetching = fetching;
        this.fetches = fetches;
    }

    /**
     * What was kept, or why nothing was.
     *
     * @param fault null if something was kept
     */
    public record Result(Optional<ArticleFetch> fetch, @Nullable ImportFault fault) {

        static Result fault(@Nullable ImportFault fault) {
            return new Result(Optional.empty(), fault);
        }
    }

    /**
     * Fetches the article and keeps its text.
     *
     * @param author who has it fetched
     */
    public Result fetch(String address, String author) {
        Fetching.Answer answer = fetching.get(address, Limits.PAGE);
        Fetched fetched = answer.fetched();
        if (fetched == null) {
            return Result.fault(answer.fault());
        }
        PageText page = PageText.of(fetched);
        if (page.unread() != null) {
            return Result.fault(ImportFault.of(page.unread()));
        }
        return ArticleText.of(page)
                .map(text -> keep(address, fetched, text, author))
                .orElse(Result.fault(ImportFault.NO_TEXT));
    }

    private Result keep(String address, Fetched fetched, ArticleText text, String author) {
        ArticleFetch fetch = new ArticleFetch();
        fetch.place = ArticleFetch.place(address);
        fetch.address = fetched.address().toString();
        fetch.title = text.title();
        fetch.text = text.text();
        fetch.hash = RevisionHash.of(text.text());
        fetch.fetchedAt = fetched.at();
        fetch.author = author;
        QuarkusTransaction.requiringNew().run(() -> fetches.persist(fetch));
        return new Result(Optional.of(fetch), null);
    }
}
