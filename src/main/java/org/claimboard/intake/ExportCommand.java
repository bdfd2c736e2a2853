package org.claimboard.intake;

import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.Locale;
import org.claimboard.upkeep.Console;
import org.claimboard.upkeep.Start;

/** Writes the store as claim files from the command line. */
public final class ExportCommand implements QuarkusApplication {

    private final Exporter exporter;

    ExportCommand(Exporter exporter) {
        this.exporter = exporter;
    }

    /** Starts the application without its web server and without reading claim files, exports, and exits. */
    public static void run(Path folder) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(ExportCommand.class, folder.toString());
    }

    @Override
    public int run(String... args) throws Exception {
        Path folder = Path.of(args[0]);
        int written = exporter.run(folder);
        Console.out().printf(Locale.ROOT, "%d files written to %s%n", written, folder);
        return 0;
    }
}
