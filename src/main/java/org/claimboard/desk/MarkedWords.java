package org.claimboard.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimboard.speaker.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence, marked where they are a sign, or say who speaks.
 *
 * @param mark what they are a sign of, for the style of the page; null for those between
 */
record MarkedWords(String words, @Nullable String mark) {

    private static final String SPEAKER = "speaker";

    private record Mark(int start, int end, String mark) {}

    /** The sentence in pieces. */
    static List<MarkedWords> in(String sentence, LogSpeaker speaker) {
        List<Mark> marks = new ArrayList<>();
        add(marks, speaker.who(), sentence);
        add(marks, speaker.silence() == null ? speaker.said() : null, sentence);
        Proposals.in(sentence).stream()
                .flatMap(proposal -> proposal.cues().stream())
                .sorted(Comparator.comparingInt(Cue::start))
                .forEach(cue ->
                        marks.add(new Mark(cue.start(), cue.end(), cue.sign().word())));
        marks.sort(Comparator.comparingInt(Mark::start));
        List<MarkedWords> pieces = new ArrayList<>();
        int end = 0;
        for (Mark mark : marks) {
            // Marks may overlap, such as a figure inside a quotation: the first counts.
            if (mark.start() >= end) {
                add(pieces, sentence.substring(end, mark.start()), null);
                add(pieces, sentence.substring(mark.start(), mark.end()), mark.mark());
                end = mark.end();
            }
        }
        add(pieces, sentence.substring(end), null);
        return pieces;
    }

    private static void add(List<Mark> marks, @Nullable Span span, String sentence) {
        if (span != null && span.start() < span.end() && span.end() <= sentence.length()) {
            marks.add(new Mark(span.start(), span.end(), SPEAKER));
        }
    }

    static Set<Sign> signs(String sentence) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Proposals.in(sentence).forEach(proposal -> signs.addAll(proposal.signs()));
        return signs;
    }

    private static void add(List<MarkedWords> pieces, String words, @Nullable String mark) {
        if (!words.isEmpty()) {
            pieces.add(new MarkedWords(words, mark));
        }
    }
}
