package org.claimboard.arrival;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a file that ends in the middle of a record from one that is whole, or wrong in another way. */
final class CutShort {

    private static final int LOOK = BoundedTree.LARGEST;

    private CutShort() {}

    /** Whether the file ends before what it began. Reads all of it. */
    static boolean is(InputStream file) throws IOException {
        try (BufferedInputStream bytes = new BufferedInputStream(file, 1 << 16)) {
            bytes.mark(LOOK + 1);
            byte[] beginning = bytes.readNBytes(LOOK);
            bytes.reset();
            return switch (SentForm.of(beginning)) {
                case DOCUMENT -> endsEarly(bytes);
                case LINES -> endsEarly(new ByteArrayInputStream(lastLine(bytes)));
                case PAGE -> false;
            };
        }
    }

    private static boolean endsEarly(InputStream json) throws IOException {
        try (JsonParser parser = JsonDocument.JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                // Only the end counts.
            }
            return false;
        } catch (JsonEOFException e) {
            return true;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            // What is wrong with it is told where it stands.
            return false;
        }
    }

    /** The last line that is not blank, as far as a record may be long. */
    private static byte[] lastLine(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] last = new byte[0];
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            if (next != '\n' && next != '\r') {
                line.write(line.size() <= LOOK ? next : ' ');
            } else if (line.size() > 0) {
                last = line.toByteArray();
                line.reset();
            }
            if (line.size() > 2 * LOOK) {
                line.reset();
            }
        }
        return line.size() > 0 ? line.toByteArray() : last;
    }
}
