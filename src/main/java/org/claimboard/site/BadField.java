package org.claimboard.site;

import java.util.List;

/** A query parameter of a page holds what it cannot hold. */
public class BadField extends RuntimeException {

    private final String field;
    private final String value;
    private final List<String> allowed;

    /**
     * Names the field and what it holds.
     *
     * @param field name of the parameter
     * @param value what it holds
     * @param allowed the words that it may hold; empty if they cannot be listed
     */
    public BadField(String field, String value, List<String> allowed) {
        super(field + " cannot be \"" + value + "\"");
        this.field = field;
        this.value = value;
        this.allowed = List.copyOf(allowed);
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public List<String> allowed() {
        return allowed;
    }
}
