package org.claimboard.editor;

/**
 * A line of what is to mend.
 *
 * @param id anchor of the place; empty for the whole record
 * @param name what the place is called; empty for the whole record
 */
public record SummaryLine(String id, String name, Note note) {}
