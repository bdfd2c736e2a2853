package org.claimboard.matching;

import java.util.List;

/**
 * Why a claim that is much like a sentence does not say the same.
 *
 * @param flag what it says instead
 * @param words of the sentence, or of the claim where the sentence lacks them, that show it
 */
record Objection(Flag flag, List<String> words) {}
