package org.claimboard.upkeep;

import io.quarkus.runtime.Quarkus;
import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * What a process is told by the system to end. The application ends first and the process behind it: what runs at the end of
 * a process runs all at once, and there ONNX Runtime (1.20) lets go of what a thread of ours may still be asking it for, which
 * ends the process as if it had crashed.
 */
public final class Signals {

    /** Their numbers by POSIX; a process that one of them ends says so by 128 more, as shells have it. */
    private static final Map<String, Integer> ENDING = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    private static final int SIGNALLED = 128;

    private Signals() {}

    /** From now on, while an application runs. */
    public static void endInOrder() {
        ENDING.forEach((name, number) -> {
            try {
                onSignal(name, () -> Quarkus.asyncExit(SIGNALLED + number));
            } catch (ReflectiveOperationException e) {
                // No signal of this system, or one that the virtual machine was told to leave alone: it ends as Java
                // does.
                return;
            }
        });
    }

    /** By reflection: Java has it in sun.misc alone, of which a compiler warns. */
    private static void onSignal(String name, Runnable what) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object ours = Proxy.newProxyInstance(
                Signals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                    if (method.getName().equals("handle")) {
                        what.run();
                    }
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
    }
}
