package org.claimboard.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimboard.intake.Published;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.record.RecordKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Searches everything that readers see. */
@ApplicationScoped
public class Search implements Indexed {

    /** Behind the import of the claim files. */
    public static final int AFTER_IMPORT = 4000;

    private final IndexKeeper keeper;
    private final RecordSearch records = new RecordSearch();

    Search(
            RecordContents contents,
            MentionStore mentions,
            Batches batches,
            SetAsideStore aside,
            @ConfigProperty(name = "claimboard.search.directory") Path directory) {
        this.keeper = new IndexKeeper(RecordForm.ofPublished(contents, mentions, batches), contents, aside, directory);
    }

    void start(@Observes @Priority(AFTER_IMPORT) StartupEvent event) throws IOException {
        keeper.start();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        keeper.wake();
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

    /** Records of the kind that go by nearly the name, the nearest first. */
    public List<Card> near(RecordKey asked, int limit) {
        return keeper.search(searcher -> NearKeys.of(searcher, asked, limit));
    }

    /** Whether everything is found; false while the first index is being built. */
    public boolean isWhole() {
        return keeper.isWhole();
    }

    /** Another text after every change that searches can see. */
    public String version() {
        return keeper.version();
    }

    /** The index that readers search, to look after. */
    @Override
    public IndexKeeper keeper() {
        return keeper;
    }
}
