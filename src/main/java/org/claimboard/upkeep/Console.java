package org.claimboard.upkeep;

import java.io.PrintStream;

/** The two streams that a command prints to: what was asked for, and what went wrong. Nothing else prints there. */
public final class Console {

    private Console() {}

    /** What was asked for. */
    @SuppressForbidden(reason = "a command's answer is what it prints; the terminal's character set is the terminal's")
    public static PrintStream out() {
        return System.out;
    }

    /** What went wrong. */
    @SuppressForbidden(reason = "a command says what went wrong where no other program takes it for the answer")
    public static PrintStream err() {
        return System.err;
    }
}
