package org.claimboard.account;

import io.quarkus.runtime.QuarkusApplication;
import java.time.Duration;
import java.util.Locale;
import org.claimboard.upkeep.Console;
import org.claimboard.upkeep.Start;

/**
 * Makes an administrator from the command line, or lets one who lost the password back in: whoever can run it has the
 * data in hand anyway.
 */
public final class AdminCommand implements QuarkusApplication {

    private static final Duration LASTS = Duration.ofDays(1);

    private final Administration administration;
    private final LinkAddress addresses;

    AdminCommand(Administration administration, LinkAddress addresses) {
        this.administration = administration;
        this.addresses = addresses;
    }

    /** Starts the application without its web server and without reading claim files, prints a link, and exits. */
    public static void run(String name) {
        if (!Account.NAME.matcher(name).matches()) {
            Console.err().println("A name has 3 to 60 characters: a to z, 0 to 9, dots and hyphens.");
            System.exit(2);
        }
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(AdminCommand.class, name);
    }

    @Override
    public int run(String... args) {
        Secret link = administration.makeAdministratorsLink(args[0], "", LASTS);
        Console.out()
                .printf(
                        Locale.ROOT,
                        "Open this within 24 hours to choose the password of the administrator \"%s\":%n%s%n",
                        args[0],
                        addresses.of(link));
        return 0;
    }
}
