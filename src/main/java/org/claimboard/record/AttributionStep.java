package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * One step on a statement's way from its first speaker to the article.
 *
 * @param who the speaker or medium
 * @param source slug of the source that is this step; null if there is none on file
 * @param changed what this step changed; null if nothing is known to have changed
 */
public record AttributionStep(LocalizedText who, @Nullable String source, @Nullable LocalizedText changed) {}
