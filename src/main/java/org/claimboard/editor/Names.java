package org.claimboard.editor;

import java.util.ArrayList;
import java.util.List;

/** What a place in a form is called, from the outside in: "Evidence 3 › Quote". */
final class Names {

    private final Form form;
    private final Labels labels;

    Names(Form form, Labels labels) {
        this.form = form;
        this.labels = labels;
    }

    /** Empty for the whole record. */
    String of(String pointer) {
        List<String> names = new ArrayList<>();
        Part part = form.whole();
        String path = form.type().word();
        for (String step : Pointers.steps(pointer)) {
            if (part instanceof Part.Text) {
                names.add(labels.language(step));
                break;
            }
            if (part instanceof Part.Items items) {
                names.set(names.size() - 1, labels.item(path) + " " + number(step));
                part = items.item();
                continue;
            }
            Part next = part instanceof Part.Group group
                    ? group.parts().stream()
                            .filter(each -> each.name().equals(step))
                            .findFirst()
                            .orElse(null)
                    : null;
            if (next == null) {
                break;
            }
            path += "." + step;
            names.add(labels.of(path));
            part = next;
        }
        return String.join(" › ", names);
    }

    private static String number(String place) {
        return place.matches("[0-9]{1,6}") ? String.valueOf(Integer.parseInt(place) + 1) : place;
    }
}
