package org.claimboard.search;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import jakarta.enterprise.inject.Vetoed;
import java.nio.file.Path;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.MentionStore;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;

/** What readers search, while its first index is being built. */
@Vetoed
public final class HalfBuilt extends Search {

    private final Search search;

    public HalfBuilt(RecordContents contents, MentionStore mentions, Search search) {
        super(
                contents,
                mentions,
                Arc.container().instance(Batches.class).get(),
                Arc.container().instance(SetAsideStore.class).get(),
                Path.of("none"));
        this.search = ClientProxy.unwrap(search);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return search.search(request);
    }

    @Override
    public String version() {
        return search.version();
    }

    @Override
    public boolean isWhole() {
        return false;
    }
}
