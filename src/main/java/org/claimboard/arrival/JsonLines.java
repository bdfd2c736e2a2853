package org.claimboard.arrival;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file with a document on each line: a bad line ends with its line. */
final class JsonLines implements Elements {

    private static final int END = -1;

    private final InputStream bytes;
    private long line;
    private @Nullable JsonDocument document;
    private boolean begun;
    private boolean ended;

    /**
     * @param bytes buffered
     */
    JsonLines(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public @Nullable Element next() throws IOException {
        while (true) {
            Element found = document == null ? null : document.next();
            if (found != null) {
                boolean first = !begun;
                begun = true;
                return first && found.pointer().isEmpty() ? found.whole() : found;
            }
            document = null;
            if (ended) {
                return null;
            }
            byte[] read = readLine();
            if (read.length > BoundedTree.LARGEST) {
                Remark refusal = new Remark(ArrivalRule.TOO_LARGE, "", "");
                return new Element(line, "", JsonNodeFactory.instance.objectNode(), refusal);
            }
            if (!isBlank(read)) {
                begun = false;
                document = new JsonDocument(new ByteArrayInputStream(read), line);
            }
        }
    }

    /** The bytes of the next line; one more than the most if it is longer, whose rest is skipped. */
    private byte[] readLine() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream(1024);
        line++;
        for (int next = bytes.read(); next != '\n'; next = bytes.read()) {
            if (next == END) {
                ended = true;
                break;
            }
            if (read.size() <= BoundedTree.LARGEST) {
                read.write(next);
            }
        }
        return read.toByteArray();
    }

    private static boolean isBlank(byte[] read) {
        for (byte one : read) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
