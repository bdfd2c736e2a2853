package org.claimboard.exchange.google;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of one request, read as texts so that a wrong one is a 400 that names it. What is unknown is
 * ignored, as by Google.
 */
final class GoogleParameters {

    private static final int USUAL_SIZE = 10;
    private static final int LARGEST_SIZE = 100;
    private static final int LONGEST_QUERY = 500;

    /** So far a client may skip; to go on from there it takes the tokens of pages. */
    private static final int FURTHEST = 10_000;

    private final Map<String, List<String>> values;

    GoogleParameters(UriInfo uri) {
        this.values = uri.getQueryParameters();
    }

    /** The last one given, as Google takes it; null if there is none or it is empty. */
    @Nullable
    String text(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        String text = given.isEmpty() ? "" : given.get(given.size() - 1);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text) || text.indexOf('\0') >= 0) {
            throw GoogleFailure.invalid(name, "holds what is no text");
        }
        if (text.length() > LONGEST_QUERY && !name.equals("pageToken")) {
            throw GoogleFailure.invalid(name, "is longer than " + LONGEST_QUERY + " characters");
        }
        return text.isBlank() ? null : text.strip();
    }

    /** Up to 100; more is taken for 100. */
    int pageSize() {
        int size = number("pageSize");
        return size == 0 ? USUAL_SIZE : Math.min(size, LARGEST_SIZE);
    }

    /** How many to leave out, which counts only on the first page. */
    int offset() {
        int offset = text("pageToken") == null ? number("offset") : 0;
        if (offset > FURTHEST) {
            throw GoogleFailure.invalid("offset", "is more than " + FURTHEST + "; go on with pageToken");
        }
        return offset;
    }

    /** A whole number that is not negative; 0 if it is not given. */
    int number(String name) {
        String text = text(name);
        if (text == null) {
            return 0;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw GoogleFailure.invalid(name, "is a whole number, not “" + text + "”");
        }
        throw GoogleFailure.invalid(name, "must not be negative");
    }

    /** Where the page before ended; null for the first one. */
    @Nullable
    PageToken token(String... names) {
        String text = text("pageToken");
        return text == null ? null : PageToken.parse(text, list(names));
    }

    /** What must be the same on all pages of a list. */
    String list(String... names) {
        Set<String> said = new LinkedHashSet<>();
        for (String name : names) {
            said.add(name + "=" + text(name));
        }
        return PageToken.fingerprint(said.toString());
    }
}
