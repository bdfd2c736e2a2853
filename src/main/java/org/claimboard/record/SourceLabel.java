package org.claimboard.record;

/**
 * What to call a source, without the rest of it.
 *
 * @param label its title, else its publisher, else its slug
 * @param language BCP 47
 */
public record SourceLabel(String slug, String label, String language) {}
