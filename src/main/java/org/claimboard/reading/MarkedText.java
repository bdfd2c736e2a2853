package org.claimboard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimboard.manuscript.CheckedText;
import org.claimboard.manuscript.Remark;
import org.claimboard.site.Language;

/**
 * A text with its remarks marked where they stand, and the remarks.
 *
 * @param pieces the whole text, cut where remarks begin and end
 * @param remarks in the order of the text
 * @param doubts how many of them ask to look at the text again
 * @param sentences how many sentences and lines the text has
 * @param more how many remarks are not among them
 */
public record MarkedText(List<Piece> pieces, List<RemarkView> remarks, int doubts, int sentences, int more) {

    /**
     * A stretch of the text.
     *
     * @param marked whether a remark is on it
     * @param doubted whether one of those asks to look at it again
     * @param ending the remarks that end with it
     */
    public record Piece(String words, boolean marked, boolean doubted, List<RemarkView> ending) {}

    static MarkedText of(String text, CheckedText checked, Language reader) {
        List<RemarkView> views = new ArrayList<>();
        for (Remark remark : checked.remarks()) {
            String sentence = checked.sentences().get(remark.sentence()).words();
            views.add(RemarkView.of(views.size() + 1, remark, sentence, reader));
        }
        return new MarkedText(
                pieces(text, views),
                views,
                (int) checked.doubts(),
                checked.sentences().size(),
                checked.more());
    }

    /** How many remarks only inform. */
    public int others() {
        return remarks.size() - doubts;
    }

    private static List<Piece> pieces(String text, List<RemarkView> views) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (RemarkView view : views) {
            cuts.add(view.remark().start());
            cuts.add(view.remark().end());
        }
        List<Piece> pieces = new ArrayList<>();
        int start = cuts.first();
        for (int end : cuts.tailSet(start + 1)) {
            int from = start;
            List<RemarkView> on = views.stream()
                    .filter(view -> view.remark().start() <= from
                            && end <= view.remark().end())
                    .toList();
            List<RemarkView> ending =
                    on.stream().filter(view -> view.remark().end() == end).toList();
            pieces.add(new Piece(
                    text.substring(start, end), !on.isEmpty(), on.stream().anyMatch(RemarkView::isDoubt), ending));
            start = end;
        }
        return pieces;
    }
}
