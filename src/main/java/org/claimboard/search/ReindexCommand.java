package org.claimboard.search;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import org.claimboard.upkeep.Start;

/** Builds the search indexes anew from the command line; a tracker on the same database turns to them by itself. */
public final class ReindexCommand implements QuarkusApplication {

    private final List<Indexed> all;

    ReindexCommand(@All List<Indexed> all) {
        this.all = all;
    }

    /** Starts the application without its web server and without reading claim files, builds, and exits. */
    public static void run() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(ReindexCommand.class);
    }

    @Override
    public int run(String... args) throws Exception {
        for (Indexed one : all) {
            one.keeper().rebuildOnly();
        }
        return 0;
    }
}
