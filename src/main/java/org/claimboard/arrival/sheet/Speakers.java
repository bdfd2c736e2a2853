package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.arrival.Clean;
import org.claimboard.arrival.sheet.ClaimRow.Speaker;
import org.claimboard.ledger.RecordHead;
import org.claimboard.prose.WrittenLanguage;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;

/** Finds the claimants of rows among those on file, and drafts those that are not. */
final class Speakers {

    private final Map<String, String> slugsByName;
    private final Map<RecordKey, RecordHead> heads;
    private final Map<RecordKey, ObjectNode> drafts = new LinkedHashMap<>();

    /**
     * @param slugsByName claimants on file by names, folded
     * @param heads where the claimants stand that {@link #keys} names
     */
    Speakers(Map<String, String> slugsByName, Map<RecordKey, RecordHead> heads) {
        this.slugsByName = slugsByName;
        this.heads = heads;
    }

    /** What the speaker may go by on file. */
    static Stream<RecordKey> keys(Speaker speaker) {
        return Stream.of(speaker.written(), made(speaker))
                .filter(slug -> speaker.isNamed())
                .filter(Slug::isOne)
                .map(Speakers::key);
    }

    /** Slug of the claimant, on file or drafted; empty if nobody is named. */
    String slug(Speaker speaker) {
        if (!speaker.isNamed()) {
            return "";
        }
        RecordKey written = key(speaker.written());
        if (isInUse(written)) {
            return written.slug();
        }
        String known = Stream.of(speaker.written(), speaker.korean(), speaker.english())
                .filter(name -> !name.isEmpty())
                .map(name -> slugsByName.get(Clean.folded(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return known == null ? drafted(speaker) : known;
    }

    private String drafted(Speaker speaker) {
        String slug = made(speaker);
        if (!isInUse(key(slug))) {
            drafts.putIfAbsent(key(slug), record(slug, speaker));
        }
        return slug;
    }

    private static ObjectNode record(String slug, Speaker speaker) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("claimant", slug);
        ObjectNode names = record.putObject("names");
        if (!isSlug(speaker)) {
            name(names, WrittenLanguage.proposed(speaker.written(), speaker.language()), speaker.written());
        }
        name(names, "ko", speaker.korean());
        name(names, "en", speaker.english());
        return record;
    }

    private static void name(ObjectNode names, String language, String name) {
        if (!name.isEmpty()) {
            names.put(language, name);
        }
    }

    /** The slug of a claimant who is not on file. */
    private static String made(Speaker speaker) {
        if (isSlug(speaker)) {
            return speaker.written();
        }
        String name = Stream.of(speaker.written(), speaker.english(), speaker.korean())
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        return Slug.of(name, "claimant", Clean.folded(name));
    }

    /** Whether what is written must be a slug, since the name stands elsewhere. */
    private static boolean isSlug(Speaker speaker) {
        boolean named = !speaker.korean().isEmpty() || !speaker.english().isEmpty();
        return named && Slug.isOne(speaker.written());
    }

    private boolean isInUse(RecordKey key) {
        RecordHead head = heads.get(key);
        return head != null && (head.isPublished() || head.isPending());
    }

    private static RecordKey key(String slug) {
        return new RecordKey(RecordType.CLAIMANT, slug);
    }

    /** Those who are not on file. */
    Map<RecordKey, ObjectNode> drafts() {
        return drafts;
    }

    /** The keys of all these rows. */
    static List<RecordKey> keys(List<ClaimRow> rows) {
        return rows.stream().flatMap(row -> keys(row.speaker())).distinct().toList();
    }
}
