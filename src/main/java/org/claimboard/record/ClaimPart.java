package org.claimboard.record;

import org.jspecify.annotations.Nullable;

/**
 * One of several things that a sentence asserts, with an outcome of its own.
 *
 * @param text what this part asserts
 * @param verdict the outcome for this part
 * @param note what limits the outcome; null if nothing does
 */
public record ClaimPart(LocalizedText text, Verdict verdict, @Nullable LocalizedText note) {}
