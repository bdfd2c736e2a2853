package org.claimboard.desk;

import org.claimboard.site.Language;

/**
 * A field that has what was derived until somebody types something else into it.
 *
 * @param name in the form
 * @param value what stands in it
 * @param derived what would stand in it by itself
 * @param lang the language of the words; empty if it has none
 */
record CompareField(String name, String value, String derived, String lang) {

    /** The field that carries what was derived, so that what was typed is told from it. */
    public String was() {
        return ComparePosted.WAS + name;
    }

    /** What its language calls itself; empty if it has none. */
    public String language() {
        return Language.of(lang).map(Language::ownName).orElse("");
    }

    public boolean isTicked() {
        return !value.isEmpty();
    }
}
