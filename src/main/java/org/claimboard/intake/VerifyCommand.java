package org.claimboard.intake;

import io.quarkus.runtime.QuarkusApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimboard.ledger.LedgerCheck;
import org.claimboard.upkeep.Console;
import org.claimboard.upkeep.Start;

/** Checks the ledger of revisions, and the tables against it, from the command line. */
public final class VerifyCommand implements QuarkusApplication {

    private final LedgerCheck ledger;
    private final TableCheck tables;

    VerifyCommand(LedgerCheck ledger, TableCheck tables) {
        this.ledger = ledger;
        this.tables = tables;
    }

    /** Starts the application without its web server and without reading claim files, checks, and exits. */
    public static void run() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(VerifyCommand.class);
    }

    /**
     * Prints what is wrong.
     *
     * @return 0 if all revisions verify and the tables say what they say, else 1
     */
    @Override
    public int run(String... args) {
        LedgerCheck.Report report = ledger.run();
        List<String> problems = new ArrayList<>(report.problems());
        problems.addAll(tables.run());
        problems.forEach(Console.out()::println);
        if (problems.isEmpty()) {
            Console.out()
                    .printf(
                            Locale.ROOT,
                            "%d revisions verify; the last hash is %s%n",
                            report.revisions(),
                            report.lastHash());
            return 0;
        }
        Console.out()
                .printf(Locale.ROOT, "%d revisions do not verify: %d problems%n", report.revisions(), problems.size());
        return 1;
    }
}
