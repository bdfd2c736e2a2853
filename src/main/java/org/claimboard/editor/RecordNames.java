package org.claimboard.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimboard.ledger.RecordHead;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** What people call records where they pick one, in every language and script that the record has. */
public final class RecordNames {

    /** Characters of a title in a field, in UTF-16 units. */
    private static final int LONGEST_SHOWN = 90;

    private static final Pattern WITH_SLUG = Pattern.compile("(?s)(.*?) ?\\[([a-z0-9-]{1,120})]");

    private RecordNames() {}

    /** All that it goes by, the slug and the desk's number too. */
    static Set<String> all(RecordHead head) {
        ObjectNode record = CanonicalForm.parse(head.latest.content);
        Set<String> names = new LinkedHashSet<>();
        words(head.recordType, record).forEach(names::add);
        names.add(head.slug);
        return names;
    }

    private static Stream<String> words(RecordType type, ObjectNode record) {
        Stream<JsonNode> places =
                switch (type) {
                    case ARTICLE ->
                        Stream.of(record.path("title"), record.path("titleTranslations"), record.path("url"));
                    case SOURCE ->
                        Stream.of(
                                record.path("title"), record.path("publisher"), record.path("url"), record.path("ref"));
                    case CLAIM -> Stream.of(record.path("title"), record.path("ref"));
                    case CLAIMANT, TOPIC -> Stream.of(record.path("names"));
                    case COMPARISON -> Stream.of(record.path("question"));
                    case CHAIN -> Stream.of(record.path("topic"), record.path("ref"));
                    case RATES -> Stream.of(record.path("name"));
                };
        return places.flatMap(place -> place.isObject()
                        ? place.properties().stream().map(language -> language.getValue())
                        : Stream.of(place))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);
    }

    /** The name and, between brackets, the slug, as a field shows it: {@code Harbour council [harbour-council]}. */
    public static String shown(RecordHead head, Language reader) {
        String title = KnownRecords.title(head, reader);
        return title.equals(head.slug) ? title : shortened(title) + " [" + head.slug + "]";
    }

    /** The name without what only tells it from others of the same name. */
    static String nameIn(String typed) {
        Matcher matcher = WITH_SLUG.matcher(typed.strip());
        return matcher.matches() && !matcher.group(1).isBlank() ? matcher.group(1) : typed.strip();
    }

    /** The slug between brackets, or the whole if it can be one; empty if neither. */
    static String slugIn(String typed) {
        Matcher matcher = WITH_SLUG.matcher(typed.strip());
        if (matcher.matches()) {
            return matcher.group(2);
        }
        return typed.strip().matches("[a-z0-9-]{1,120}") ? typed.strip() : "";
    }

    /** Whether it goes by the name, whatever its case. A name that fields cut counts as far as it goes. */
    static boolean isNamed(RecordHead head, String name) {
        String wanted = folded(name);
        return all(head).stream()
                .map(RecordNames::folded)
                .anyMatch(known ->
                        known.equals(wanted) || folded(shortened(known)).equals(wanted));
    }

    /** Whether a name of it has the words. */
    static boolean isLike(RecordHead head, String words) {
        String wanted = folded(words);
        return all(head).stream().map(RecordNames::folded).anyMatch(known -> known.contains(wanted));
    }

    static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return line.substring(0, end) + "…";
    }

    /** The titles of the records, for browsers to complete from. */
    static List<View.Option> options(List<RecordHead> heads, Language reader) {
        return heads.stream()
                .map(head -> new View.Option(shown(head, reader), others(head, reader), false))
                .toList();
    }

    /** What else it goes by: a browser finds it by these too. */
    private static String others(RecordHead head, Language reader) {
        String title = KnownRecords.title(head, reader);
        return String.join(
                " · ",
                all(head).stream()
                        .filter(name -> !name.equals(title) && !name.equals(head.slug))
                        .map(RecordNames::shortened)
                        .limit(4)
                        .toList());
    }
}
