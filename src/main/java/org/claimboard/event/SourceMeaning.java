package org.claimboard.event;

import java.util.Set;
import org.claimboard.record.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What readers were told of a source at a moment, as far as events speak of it.
 *
 * @param address where its page is; null if it has none
 * @param archive where a copy is kept; null if none is
 * @param edges what it draws on, each as a text that says everything that counts origins
 */
record SourceMeaning(
        String slug, LocalizedText title, @Nullable String address, @Nullable String archive, Set<String> edges) {}
