package org.claimboard;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimboard.account.AdminCommand;
import org.claimboard.account.NewConnections;
import org.claimboard.arrival.ImportCommand;
import org.claimboard.arrival.sheet.SheetCommand;
import org.claimboard.intake.ExportCommand;
import org.claimboard.intake.LintCommand;
import org.claimboard.intake.VerifyCommand;
import org.claimboard.search.ReindexCommand;
import org.claimboard.site.RawAddress;
import org.claimboard.upkeep.ClockCommand;
import org.claimboard.upkeep.Console;
import org.claimboard.upkeep.Start;
import org.claimboard.upkeep.TrialStart;

/**
 * The command line: {@code lint [folder]}, {@code export [folder]}, {@code verify},
 * {@code import-claimreview <file or address>}, {@code import-csv <file>}, {@code reindex}, {@code admin <name>},
 * {@code accept-clock}, {@code trial-start}, or nothing to serve the tracker.
 */
@QuarkusMain
public final class Main {

    private static final String USAGE =
            """
            usage:
              (nothing)        serve the tracker
              lint [folder]    check claim files (default: claims); exit code 1 on errors
              export [folder]  write the store as claim files (default: claims)
              admin <name>     make an administrator, or a new link for one who lost the password
              import-claimreview <file or address>
                               other people's reviews become drafts; prints what was repaired, left out and refused
              import-csv <file> [--dry-run] [--map <column>=<field>]... [--language <tag>] [--dates <order>]
                               the rows of a spreadsheet become drafts; prints what was refused, by line and column
              reindex          build the search indexes anew
              accept-clock     say that the clock is right, although the ledger was written with another one
              trial-start      start on the data here, ask for a page as a reader would, and stop
              verify           check the ledger of revisions, and the tables against it; exit code 1 if anything was changed
            """;

    Main() {}

    public static void main(String... args) {
        String command = args.length == 0 ? "serve" : args[0];
        Path folder = Path.of(args.length > 1 ? args[1] : "claims");
        if (command.equals("admin") && args.length == 2) {
            AdminCommand.run(args[1]);
            return;
        }
        if (command.equals("import-claimreview") && args.length == 2) {
            ImportCommand.run(args[1]);
            return;
        }
        if (command.equals("import-csv") && args.length >= 2) {
            SheetCommand.start(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        switch (command) {
            case "serve" -> serve(args);
            case "lint" -> System.exit(LintCommand.run(folder, Console.out(), Console.err()));
            case "export" -> ExportCommand.run(folder);
            case "reindex" -> ReindexCommand.run();
            case "verify" -> VerifyCommand.run();
            case "accept-clock" -> ClockCommand.run();
            case "trial-start" -> trialStart();
            default -> {
                Console.err().print(USAGE);
                System.exit(2);
            }
        }
    }

    private static void serve(String... args) {
        NewConnections.watch();
        RawAddress.take();
        Start.run(Serving.class, args);
    }

    private static void trialStart() {
        NewConnections.watch();
        RawAddress.take();
        TrialStart.run();
    }
}
