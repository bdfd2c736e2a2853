package org.claimboard.search;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Builds the search indexes anew from the command line; a tracker on the same database turns to them by itself. */
public final class ReindexCommand implements QuarkusApplication {

    private final Search search;
    private final DraftSearch drafts;

    ReindexCommand(Search search, DraftSearch drafts) {
        this.search = search;
        this.drafts = drafts;
    }

    /** Starts the application without its web server and without reading claim files, builds, and exits. */
    public static void run() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Quarkus.run(ReindexCommand.class);
    }

    @Override
    public int run(String... args) throws Exception {
        search.keeper().rebuildOnly();
        drafts.keeper().rebuildOnly();
        return 0;
    }
}
