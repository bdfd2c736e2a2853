package org.claimboard.desk;

import java.util.List;
import java.util.Set;
import org.claimboard.quantity.ReadQuantity;

/**
 * A sentence that may be a claim worth logging, and why.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param sentence the sentence
 * @param language BCP 47, by its words and those around it
 * @param signs why it may be a claim, at least one
 * @param quantities the quantities in it, by their places in the text
 * @param cues the words that are the signs, by their places in the text
 * @param score the higher, the sooner it is worth a look: the weights of the signs, and one for each further quantity
 */
public record Proposal(
        int start,
        int end,
        String sentence,
        String language,
        Set<Sign> signs,
        List<ReadQuantity> quantities,
        List<Cue> cues,
        int score) {}
