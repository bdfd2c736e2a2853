package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was typed into the form of a comparison. What is as it was derived, or empty, is derived anew. */
final class ComparePosted {

    static final String WAS = "was.";

    private static final String CLAIM = "claim";
    private static final String TICKED = "on";
    private static final int LONGEST = 8000;

    private final MultivaluedMap<String, String> form;

    private ComparePosted(MultivaluedMap<String, String> form) {
        this.form = form;
    }

    /** What a form has that nobody has seen yet. */
    static ComparePosted of(List<String> claims) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.put(CLAIM, claims);
        return new ComparePosted(form);
    }

    static ComparePosted of(MultivaluedMap<String, String> form) {
        return new ComparePosted(form);
    }

    /** The slugs of the claims, those that were found last at the end. */
    Set<String> claims() {
        return new LinkedHashSet<>(form.getOrDefault(CLAIM, List.of()));
    }

    String text(String name) {
        String typed = Typed.text(form.getFirst(name));
        return Typed.fits(typed, LONGEST) ? typed : "";
    }

    CompareField field(String name, String derived, String lang) {
        String typed = text(name);
        boolean untouched = typed.isEmpty() || typed.equals(text(WAS + name));
        return new CompareField(name, untouched ? derived : typed, derived, lang);
    }

    CompareField tick(String name, boolean derived) {
        boolean ticked = form.containsKey(name);
        boolean seen = form.containsKey(WAS + name);
        boolean untouched = !seen || ticked == TICKED.equals(form.getFirst(WAS + name));
        return new CompareField(name, word(untouched ? derived : ticked), word(derived), "");
    }

    private static String word(boolean ticked) {
        return ticked ? TICKED : "";
    }
}
