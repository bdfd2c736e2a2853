package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * Who else says the same independently: a source on file, or a named origin that is not.
 *
 * @param source slug of the source; null for a named origin
 * @param origin key of the named origin; null for a source
 * @param name what the named origin is
 */
public record Confirmation(@Nullable String source, @Nullable String origin, @Nullable LocalizedText name) {}
