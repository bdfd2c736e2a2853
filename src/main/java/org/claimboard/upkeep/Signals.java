package org.claimboard.upkeep;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import sun.misc.Signal;

/**
 * What a process is told by the system to end. The application ends first and the process behind it: what runs at the end of
 * a process runs all at once, and there ONNX Runtime (1.20) lets go of what a thread of ours may still be asking it for, which
 * ends the process as if it had crashed.
 */
public final class Signals {

    private static final List<String> ENDING = List.of("TERM", "INT", "HUP");

    /** By convention of shells: more than this is the number of a signal. */
    private static final int SIGNALLED = 128;

    private Signals() {}

    /** From now on, while an application runs. */
    public static void endInOrder() {
        for (String name : ENDING) {
            try {
                Signal.handle(new Signal(name), signal -> Quarkus.asyncExit(SIGNALLED + signal.getNumber()));
            } catch (IllegalArgumentException e) {
                // Not a signal of this system, or one that the virtual machine was told to leave alone.
                continue;
            }
        }
    }
}
