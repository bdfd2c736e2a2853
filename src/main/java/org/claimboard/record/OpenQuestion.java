package org.claimboard.record;

/**
 * Something about an article that the desk could not verify.
 *
 * @param item what was looked for
 * @param status how far the search came
 * @param detail what was found instead
 */
public record OpenQuestion(LocalizedText item, LocalizedText status, LocalizedText detail) {}
