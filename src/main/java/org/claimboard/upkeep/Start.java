package org.claimboard.upkeep;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.jspecify.annotations.Nullable;

/** Starts the application, or says in a few lines why it does not. */
public final class Start {

    private static final int FAILED = 1;

    private Start() {}

    /** Runs it to its end, and then ends the process: with 1 if it did not start. */
    public static void run(Class<? extends QuarkusApplication> application, String... arguments) {
        try {
            lookBeforehand();
        } catch (StartFault fault) {
            end(fault);
        }
        Quarkus.run(application, Start::ended, arguments);
    }

    /** While somebody develops, the same process starts again and again, and holds what it would look for. */
    private static void lookBeforehand() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Beforehand.look(ConfigUtils.configBuilder().build());
        }
    }

    private static void ended(int code, @Nullable Throwable failure) {
        if (failure == null) {
            System.exit(code);
            return;
        }
        StartFault fault = Failures.explained(failure);
        if (fault != null) {
            end(fault);
        }
        // By then the log is closed.
        Console.err().println("claimboard: cannot go on, and nobody thought of why:");
        failure.printStackTrace(Console.err());
        Console.err().flush();
        System.exit(FAILED);
    }

    /** At once: libraries that were starting would have more to say about it at an orderly end. */
    private static void end(StartFault fault) {
        Console.out().flush();
        Console.err().println(fault.lines());
        Console.err().flush();
        Runtime.getRuntime().halt(FAILED);
    }
}
