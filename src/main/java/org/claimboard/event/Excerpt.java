package org.claimboard.event;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.event.Stretch.Fate;

/** Leaves out the inner parts of long stretches that did not change. */
final class Excerpt {

    /** How many characters of what did not change are shown beside a change. */
    private static final int BESIDE = 60;

    /** What is left out is longer than this, or it is not worth it. */
    private static final int LEAST = 40;

    private static final Stretch LEFT_OUT = new Stretch(Fate.LEFT_OUT, "…");

    private Excerpt() {}

    static List<Stretch> of(List<Stretch> stretches) {
        List<Stretch> shown = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.fate() == Fate.KEPT) {
                shorten(stretch.text(), i > 0, i < stretches.size() - 1, shown);
            } else {
                shown.add(stretch);
            }
        }
        return List.copyOf(shown);
    }

    private static void shorten(String text, boolean behindAChange, boolean beforeAChange, List<Stretch> shown) {
        int head = behindAChange ? cutBehind(text, BESIDE) : 0;
        int tail = beforeAChange ? cutBefore(text, text.length() - BESIDE) : text.length();
        if (tail - head <= LEAST) {
            shown.add(new Stretch(Fate.KEPT, text));
            return;
        }
        if (head > 0) {
            shown.add(new Stretch(Fate.KEPT, text.substring(0, head)));
        }
        shown.add(LEFT_OUT);
        if (tail < text.length()) {
            shown.add(new Stretch(Fate.KEPT, text.substring(tail)));
        }
    }

    /** The end of the word at the place. */
    private static int cutBehind(String text, int place) {
        int space = text.indexOf(' ', Math.min(place, text.length()));
        return space < 0 || space > place + LEAST ? whole(text, place) : space + 1;
    }

    /** The start of the word at the place. */
    private static int cutBefore(String text, int place) {
        int space = text.lastIndexOf(' ', Math.max(place, 0));
        return space < place - LEAST ? whole(text, place) : space + 1;
    }

    /** The place, or the one behind it inside a surrogate pair. */
    private static int whole(String text, int place) {
        int within = Math.max(0, Math.min(place, text.length()));
        boolean split = within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within));
        return split ? within + 1 : within;
    }
}
