package org.claimboard.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form whose session had ended: carried through the sign-in page, to be sent once more. Files are
 * lost, and passwords are not written into pages.
 *
 * @param action where the form was sent to
 * @param multipart whether it was sent as browsers send files
 */
record KeptForm(String action, boolean multipart, List<Field> fields) {

    static final String ACTION = "_action";
    static final String MULTIPART = "_multipart";
    static final String PREFIX = "_kept.";

    /** One field; names may repeat. */
    record Field(String name, String value) {}

    /** A form as it was posted. */
    static KeptForm posted(String action, boolean multipart, List<Map.Entry<String, String>> form) {
        List<Field> fields = form.stream()
                .filter(field -> !isPrivate(field.getKey()))
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
        return new KeptForm(action, multipart, fields);
    }

    /** The form that the sign-in form carries; empty if it carries none. */
    static Optional<KeptForm> carried(Map<String, List<String>> form) {
        return LocalPath.of(first(form, ACTION)).map(action -> carried(action, form));
    }

    private static KeptForm carried(LocalPath action, Map<String, List<String>> form) {
        List<Field> fields = new ArrayList<>();
        form.forEach((name, values) -> {
            if (name.startsWith(PREFIX)) {
                values.forEach(value -> fields.add(new Field(name.substring(PREFIX.length()), value)));
            }
        });
        return new KeptForm(action.text(), form.containsKey(MULTIPART), List.copyOf(fields));
    }

    private static boolean isPrivate(String name) {
        return name.equals(FormToken.FIELD) || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static @Nullable String first(Map<String, List<String>> form, String name) {
        List<String> values = form.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
