package org.claimboard.upkeep;

import java.util.Locale;

/** The native code that sentences are matched with: a package may have been made for another machine. */
final class Natives {

    private static final String FOLDER = "ai/onnxruntime/native/";

    private Natives() {}

    /** @throws StartFault if the package has none for this machine */
    static void look() {
        String machine = machine(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        if (Natives.class.getClassLoader().getResource(FOLDER + machine + "/" + library(machine)) == null) {
            throw new StartFault(
                    "this package was made for another machine: it has no native code for " + machine,
                    "Build it here, or with -Dpackage.natives=" + machine + " or -Dpackage.natives=all");
        }
    }

    /** As the library names machines. */
    static String machine(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String os = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
        return os + "-" + (processor.equals("aarch64") ? "aarch64" : "x64");
    }

    private static String library(String machine) {
        if (machine.startsWith("win")) {
            return "onnxruntime.dll";
        }
        return "libonnxruntime." + (machine.startsWith("osx") ? "dylib" : "so");
    }
}
