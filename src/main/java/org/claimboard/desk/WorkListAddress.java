package org.claimboard.desk;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimboard.record.RecordType;
import org.claimboard.record.Words;
import org.claimboard.site.BadField;
import org.claimboard.workflow.DueWithin;
import org.claimboard.workflow.WorkFilter;
import org.claimboard.workflow.WorkOrder;
import org.claimboard.workflow.WorkState;
import org.jspecify.annotations.Nullable;

/**
 * What an address of the desk's list asks for, in the words of the address.
 *
 * @param words what is asked for, by name, in the order of the form; without what is empty
 */
record WorkListAddress(Map<String, String> words) {

    static final String PATH = "/desk/list";

    /** As somebody's own name is written, so that an address can be handed on. */
    static final String ME = "me";

    static final WorkListAddress FIRST = new WorkListAddress(Map.of());

    private static final List<String> NAMES =
            List.of("state", "kind", "assignee", "due", "author", "article", "topic", "import", "publisher", "sort");

    private static final int LONGEST = 500;

    static WorkListAddress of(Map<String, String> asked) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : NAMES) {
            String word = asked.get(name);
            if (word != null && !word.isBlank()) {
                if (word.length() > LONGEST) {
                    throw new BadField(name, word, List.of());
                }
                words.put(name, word.strip());
            }
        }
        WorkListAddress address = new WorkListAddress(words);
        address.state();
        address.kind();
        address.due();
        address.order();
        return address;
    }

    /**
     * The same from the words behind the question mark.
     *
     * @return empty if they are none of such a list
     */
    static Optional<WorkListAddress> parse(@Nullable String query) {
        if (query == null || query.length() > LONGEST * NAMES.size()) {
            return Optional.empty();
        }
        Map<String, String> asked = new LinkedHashMap<>();
        try {
            for (String pair : query.split("&", -1)) {
                int end = Math.max(pair.indexOf('='), 0);
                asked.put(
                        pair.substring(0, end),
                        URLDecoder.decode(pair.substring(Math.min(end + 1, pair.length())), StandardCharsets.UTF_8));
            }
            return Optional.of(of(asked));
        } catch (IllegalArgumentException | BadField e) {
            return Optional.empty();
        }
    }

    /** The words behind the question mark; empty if there are none. */
    public String query() {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + encoded(word.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The words as another address carries them. */
    public String carried() {
        return encoded(query());
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** What was asked for by the name; empty if nothing was. */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    /** Whether it narrows the list beyond where records stand. */
    public boolean isNarrow() {
        return words.keySet().stream().anyMatch(name -> !name.equals("sort") && !name.equals("state"));
    }

    public WorkState state() {
        return words.containsKey("state")
                ? WorkState.of(word("state")).orElseThrow(() -> bad("state", WorkState.values()))
                : WorkState.IN_HAND;
    }

    public WorkOrder order() {
        return words.containsKey("sort")
                ? WorkOrder.of(word("sort")).orElseThrow(() -> bad("sort", WorkOrder.values()))
                : WorkOrder.NEWEST;
    }

    private @Nullable RecordType kind() {
        return words.containsKey("kind")
                ? Words.find(RecordType.class, word("kind")).orElseThrow(() -> bad("kind", RecordType.values()))
                : null;
    }

    private @Nullable DueWithin due() {
        return words.containsKey("due")
                ? DueWithin.of(word("due")).orElseThrow(() -> bad("due", DueWithin.values()))
                : null;
    }

    private BadField bad(String name, Enum<?>[] values) {
        return new BadField(
                name, word(name), Arrays.stream(values).map(Words::of).toList());
    }

    /**
     * Which records those are.
     *
     * @param reader name of the account that asks
     */
    WorkFilter filter(String reader) {
        return new WorkFilter(
                state(),
                kind(),
                named("assignee", reader),
                due(),
                named("author", reader),
                word("article"),
                word("import"),
                word("publisher"),
                word("topic"),
                null);
    }

    private String named(String name, String reader) {
        return word(name).equals(ME) ? reader : word(name);
    }
}
