package org.claimboard.account;

import io.vertx.core.MultiMap;
import java.util.List;

/**
 * The ends of the fields of multipart forms. Netty (4.1.132 to 4.1.137, HttpPostMultipartRequestDecoder) leaves the carriage
 * return of the line end behind a field in its value, where what has arrived so far ends between the two characters of that
 * line end. Browsers write each line end of a value with both characters, so no value ends with one alone.
 */
final class FormEnds {

    private FormEnds() {}

    /** Takes it off again. */
    static void mend(MultiMap form) {
        for (String name : List.copyOf(form.names())) {
            List<String> values = form.getAll(name);
            if (values.stream().anyMatch(value -> value.endsWith("\r"))) {
                form.set(name, values.stream().map(FormEnds::mended).toList());
            }
        }
    }

    private static String mended(String value) {
        return value.endsWith("\r") ? value.substring(0, value.length() - 1) : value;
    }
}
