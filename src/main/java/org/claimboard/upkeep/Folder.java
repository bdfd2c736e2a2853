package org.claimboard.upkeep;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that the program writes into. */
final class Folder {

    /** Bytes without which it is better not to begin: several times what the shipped article takes. */
    private static final long LEAST_SPACE = 64L * 1024 * 1024;

    private static final int MEBIBYTE = 1024 * 1024;

    private Folder() {}

    /**
     * Makes the folder if it is not there.
     *
     * @param holds what lies in it, in words
     * @param property that says where it is
     * @throws StartFault if files cannot be written there, or there is too little space for them
     */
    static void isWritable(Path folder, String holds, String property) {
        Path place = folder.toAbsolutePath().normalize();
        String mend = "Make it a folder that this account may write to, or name another one with " + property;
        try {
            Files.createDirectories(place);
            Files.delete(Files.createTempFile(place, ".claimboard", null));
            long space = Files.getFileStore(place).getUsableSpace();
            if (space < LEAST_SPACE) {
                throw new StartFault(
                        "the disk of " + place + ", where " + holds + " lie, has only " + space / MEBIBYTE
                                + " MiB left",
                        "Make room for at least " + LEAST_SPACE / MEBIBYTE + " MiB, or name a folder elsewhere with "
                                + property);
            }
        } catch (AccessDeniedException e) {
            throw new StartFault("this account may not write to " + place + ", where " + holds + " lie", mend, e);
        } catch (IOException e) {
            throw new StartFault(
                    place + ", where " + holds + " lie, is no folder that can be written to: " + e.getMessage(),
                    mend,
                    e);
        }
    }
}
