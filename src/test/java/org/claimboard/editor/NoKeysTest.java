package org.claimboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimboard.record.RecordType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No form asks for a slug, a key or a place in a list: what records need of these is derived, or chosen by words. */
class NoKeysTest {

    /** A number that somebody counted, and no place in a list. */
    private static final Set<String> COUNTED = Set.of("independentOrigins");

    /** Chosen from the positions of the same form, by their labels. */
    private static final Set<String> CHOSEN = Set.of("larger", "smaller");

    private static final Set<String> KEYS =
            Set.of("key", "origin", "slug", "ref", "order", "passage", "paragraph", "preference");

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void noRequiredField_asksForAKey(RecordType type) {
        List<String> asked = new ArrayList<>();
        look(Form.of(type).whole(), "", asked);
        assertThat(asked).isEmpty();
    }

    private static void look(Part part, String at, List<String> asked) {
        if (part instanceof Part.Group group) {
            group.parts().forEach(each -> look(each, at + "/" + each.name(), asked));
        } else if (part instanceof Part.Items items) {
            look(items.item(), at + "/*", asked);
        } else if (part instanceof Part.Field field && field.required() && asksForAKey(field)) {
            asked.add(at);
        }
    }

    private static boolean asksForAKey(Part.Field field) {
        if (COUNTED.contains(field.name()) || CHOSEN.contains(field.name())) {
            return false;
        }
        return field.control() == Control.WHOLE || KEYS.contains(field.name());
    }
}
