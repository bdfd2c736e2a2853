package org.claimboard.editor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.editor.ReferredNames.ShownName;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a form show instead of slugs, keys and places.
 *
 * @param referred the records that fields name, by pointer
 * @param offered what fields offer to choose from, by pointer
 * @param making pointers of the fields whose records are to be made
 */
record FormNames(Map<String, ShownName> referred, Map<String, List<View.Option>> offered, Set<String> making) {

    static final FormNames NONE = new FormNames(Map.of(), Map.of(), Set.of());

    /** What stands in the field. */
    String words(String pointer, String typed) {
        ShownName shown = referred.get(pointer);
        return shown == null ? typed : shown.words();
    }

    List<View.Option> offered(String pointer) {
        return offered.getOrDefault(pointer, List.of());
    }

    /** What may be meant by words that nothing on file goes by; null if something does. */
    View.@Nullable Unknown unknown(String pointer, String kind) {
        ShownName shown = referred.get(pointer);
        return shown == null || !shown.isUnknown()
                ? null
                : new View.Unknown(shown.like(), shown.makeable(), making.contains(pointer), kind);
    }
}
