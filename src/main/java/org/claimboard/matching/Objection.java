package org.claimboard.matching;

import java.util.List;

/**
 * Why a claim that is much like a sentence does not say the same.
 *
 * @param flag what it says instead
 * @param words of the sentence, or of the claim where the sentence lacks them, that show it
 * @param plain whether it is told; if not, the two may say the same in words that are not understood, and nobody knows
 */
record Objection(Flag flag, List<String> words, boolean plain) {

    Objection(Flag flag, List<String> words) {
        this(flag, words, true);
    }
}
