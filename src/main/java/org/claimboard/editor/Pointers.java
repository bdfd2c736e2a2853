package org.claimboard.editor;

import java.util.List;

/** Where a value stands in a record (RFC 6901). Fields of forms go by these names. */
final class Pointers {

    private Pointers() {}

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int place) {
        return pointer + "/" + place;
    }

    /** The steps from the whole record to it, as they stand in the pointer. */
    static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /** The pointer of what it stands in; empty for the whole record. */
    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** The anchor of the field on the page. */
    static String id(String pointer) {
        return "f" + pointer.replace('/', '-');
    }
}
