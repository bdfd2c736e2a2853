package org.claimboard.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.file.Path;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Searches what is in hand: an index of its own, which no reader's search can reach. */
@ApplicationScoped
public class DraftSearch implements Indexed {

    private final IndexKeeper keeper;
    private final RecordSearch records = new RecordSearch();

    DraftSearch(
            RecordContents contents,
            MentionStore mentions,
            Batches batches,
            SetAsideStore aside,
            @ConfigProperty(name = "claimboard.search.directory") Path directory) {
        this.keeper = new IndexKeeper(RecordForm.ofDrafts(contents, mentions, batches), contents, aside, directory);
    }

    void start(@Observes @Priority(Search.AFTER_IMPORT) StartupEvent event) throws IOException {
        keeper.start();
    }

    void listens(@ObservesAsync HttpServerStart event) {
        keeper.listens();
    }

    void stop(@Observes ShutdownEvent event) {
        keeper.stop();
    }

    /** What matches, the best first. */
    public SearchResult search(SearchRequest request) {
        return keeper.search(searcher -> records.search(searcher, request));
    }

    /** The index of drafts, to look after. */
    @Override
    public IndexKeeper keeper() {
        return keeper;
    }
}
