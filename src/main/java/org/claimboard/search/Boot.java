package org.claimboard.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The run of the machine: what was written to files in the same one is there, whatever became of the process. After
 * another, what was not synchronised may be lost or half there.
 */
final class Boot {

    /** Another after every start of the machine; where the system does not tell, after every start of the process. */
    static final String ID = id();

    private Boot() {}

    private static String id() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            return UUID.randomUUID().toString();
        }
    }
}
