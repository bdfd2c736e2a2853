package org.claimboard.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.claimboard.record.LineEnds;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form.
 *
 * @param slug of the record; as typed if it is new, empty if none was typed
 * @param fresh whether the record is new
 * @param seen number of the newest revision when the form was made; 0 for a new record
 * @param typed the words in the fields
 * @param reason what was changed, and why
 */
public record Draft(RecordType type, String slug, boolean fresh, int seen, ObjectNode typed, String reason) {

    static final int LONGEST_REASON = 2000;

    /** A key to check a record under that has no slug yet. */
    private static final String NAMELESS = "new-record";

    static Draft posted(RecordType type, @Nullable String slug, Map<String, List<String>> form) {
        ObjectNode typed = Typed.read(Form.of(type), form);
        String given = slug == null ? field(form, "slug").strip() : slug;
        int seen = slug == null ? 0 : number(form, "seen");
        return new Draft(type, given, slug == null, seen, typed, field(form, "reason"));
    }

    Form form() {
        return Form.of(type);
    }

    RecordKey key() {
        return new RecordKey(type, isSlug() ? slug : NAMELESS);
    }

    boolean isSlug() {
        return Slug.isOne(slug) && !(fresh && slug.equals("new"));
    }

    Draft named(String proposed) {
        return new Draft(type, proposed, fresh, seen, typed, reason);
    }

    Draft on(int revision, ObjectNode now) {
        return new Draft(type, slug, fresh, revision, now, reason);
    }

    static String field(Map<String, List<String>> form, String name) {
        List<String> values = form.get(name);
        return values == null || values.isEmpty() ? "" : LineEnds.unified(values.get(0));
    }

    /** A number that no revision has if the field does not hold one. */
    static int number(Map<String, List<String>> form, String name) {
        String field = field(form, name);
        return field.matches("[0-9]{1,9}") ? Integer.parseInt(field) : -1;
    }
}
