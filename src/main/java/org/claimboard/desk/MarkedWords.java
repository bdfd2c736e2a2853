package org.claimboard.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence, marked where they are a sign.
 *
 * @param sign what they are a sign of; null for those between
 */
record MarkedWords(String words, @Nullable Sign sign) {

    /** The sentence in pieces. */
    static List<MarkedWords> in(String sentence) {
        List<Cue> cues = Proposals.in(sentence).stream()
                .flatMap(proposal -> proposal.cues().stream())
                .sorted(Comparator.comparingInt(Cue::start))
                .toList();
        List<MarkedWords> pieces = new ArrayList<>();
        int end = 0;
        for (Cue cue : cues) {
            // Cues may overlap, such as a figure inside a quotation: the first counts.
            if (cue.start() >= end) {
                add(pieces, sentence.substring(end, cue.start()), null);
                add(pieces, sentence.substring(cue.start(), cue.end()), cue.sign());
                end = cue.end();
            }
        }
        add(pieces, sentence.substring(end), null);
        return pieces;
    }

    static Set<Sign> signs(String sentence) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Proposals.in(sentence).forEach(proposal -> signs.addAll(proposal.signs()));
        return signs;
    }

    private static void add(List<MarkedWords> pieces, String words, @Nullable Sign sign) {
        if (!words.isEmpty()) {
            pieces.add(new MarkedWords(words, sign));
        }
    }
}
