package org.claimboard.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimboard.ledger.RecordHead;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of the record that it changes: that there is none yet, or which revision it has seen.
 *
 * @param isNew whether there must be no such record
 * @param otherwise what it is called if there is one
 * @param seen numbers of revisions, one of which must be the newest
 * @param path the address that was asked for
 */
record Precondition(boolean isNew, Kind otherwise, Set<Integer> seen, String path) {

    /** Proxies may have marked the tag as weak, or as that of a compressed answer. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"r([0-9]{1,9})(?:-gzip|-deflate|-br)?\"");

    /** Of a creation that gives the slug in the document. */
    static Precondition ofCreation(String path) {
        return new Precondition(true, Kind.SLUG_TAKEN, Set.of(), path);
    }

    /**
     * Out of {@code If-Match}, or {@code If-None-Match: *}.
     *
     * @throws ProblemException if the request has neither
     */
    static Precondition ofSave(HttpHeaders headers, String path) {
        List<String> none = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        if (none.stream().anyMatch(value -> value.strip().equals("*"))
                && headers.getRequestHeader(HttpHeaders.IF_MATCH).isEmpty()) {
            return new Precondition(true, Kind.STALE, Set.of(), path);
        }
        return of(
                headers,
                path,
                "Send If-Match with the ETag of the draft that this changes, or If-None-Match: * if"
                        + " there is none yet.");
    }

    /**
     * Out of {@code If-Match}.
     *
     * @throws ProblemException if the request has none, or only {@code *}, which does not say what was seen
     */
    static Precondition of(HttpHeaders headers, String path) {
        return of(headers, path, "Send If-Match with the ETag of the draft that this is about.");
    }

    private static Precondition of(HttpHeaders headers, String path, String needed) {
        String given = String.join(",", headers.getRequestHeader(HttpHeaders.IF_MATCH));
        if (given.isBlank() || given.strip().equals("*")) {
            throw new ProblemException(Problem.of(Kind.PRECONDITION_REQUIRED, needed, path, null));
        }
        return new Precondition(
                false,
                Kind.STALE,
                TAG.matcher(given)
                        .results()
                        .map(match -> Integer.valueOf(match.group(1)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                path);
    }

    /**
     * The number of the newest revision; 0 if there is none.
     *
     * @throws ProblemException if the record is not what the client takes it for
     */
    int check(@Nullable RecordHead head) {
        int newest = head == null ? 0 : head.latest.number;
        if (isNew && isThere(head)) {
            throw new ProblemException(
                    Problem.of(otherwise, "There is such a record already, or a draft of it.", path, null));
        }
        if (!isNew && !isThere(head)) {
            throw new ProblemException(Problem.of(Kind.STALE, "There is no such record, or no longer.", path, null));
        }
        if (!isNew && !seen.contains(newest)) {
            throw stale(String.format(Locale.ROOT, "The newest revision is %s.", tag(newest)), newest);
        }
        return newest;
    }

    private ProblemException stale(String detail, int newest) {
        return new ProblemException(Problem.of(Kind.STALE, detail, path, null), Map.of(HttpHeaders.ETAG, tag(newest)));
    }

    /** Whether there is anything to see: a discarded draft of what was never published is not. */
    static boolean isThere(@Nullable RecordHead head) {
        return head != null && (head.isPublished() || head.isPending());
    }

    static String tag(int number) {
        return "\"r" + number + "\"";
    }
}
