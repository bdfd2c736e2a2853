package org.claimboard.upkeep;

import io.quarkus.runtime.QuarkusApplication;
import java.util.Optional;
import org.claimboard.ledger.LedgerTime;

/** Says that the clock is right, although the ledger was written with another one. */
public final class ClockCommand implements QuarkusApplication {

    private final LedgerTime time;

    ClockCommand(LedgerTime time) {
        this.time = time;
    }

    /** Starts the application without its web server and without reading claim files, and exits. */
    public static void run() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(ClockCommand.class);
    }

    @Override
    public int run(String... args) {
        Optional<String> doubt = time.accept();
        Console.out()
                .println(doubt.map(why -> why + "\nTaken as right: from now on entries get the clock's time again.")
                        .orElse("The clock fits the ledger; nothing was done."));
        return 0;
    }
}
