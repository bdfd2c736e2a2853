package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * Verbatim words of a source that the desk holds on file.
 *
 * @param text the words
 * @param language their language, BCP 47
 * @param locator where in the source: page, line, section; null if not known
 * @param seenAt where these words were seen, if not at the source's own address
 */
public record SourceQuote(String text, String language, @Nullable String locator, @Nullable String seenAt) {}
