package org.claimboard.event;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimboard.event.Stretch.Fate;

/** How one text became another, word by word. */
public final class WordDifference {

    /** So many words that differ are shown as replaced altogether: to look for what stayed would take too long. */
    private static final int MOST = 4_000;

    private final List<Stretch> stretches = new ArrayList<>();

    /** How many words of what differs were shown, of either text. */
    private int shownOld;

    private int shownNow;

    private WordDifference() {}

    /** Both texts as one: what was kept, removed and added, in reading order. */
    public static List<Stretch> between(String before, String after) {
        List<String> old = Tokens.of(before);
        List<String> now = Tokens.of(after);
        int start = commonStart(old, now);
        int end = commonEnd(old.subList(start, old.size()), now.subList(start, now.size()));
        WordDifference difference = new WordDifference();
        difference.add(Fate.KEPT, old.subList(0, start));
        difference.middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        difference.add(Fate.KEPT, old.subList(old.size() - end, old.size()));
        return Joined.of(difference.stretches);
    }

    private static int commonStart(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int i = 0;
        while (i < most && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }

    private static int commonEnd(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int i = 0;
        while (i < most && one.get(one.size() - 1 - i).equals(other.get(other.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private void middle(List<String> old, List<String> now) {
        if (old.size() > MOST || now.size() > MOST) {
            replace(old, now);
            return;
        }
        // Whatever one text alone has was not kept: what is left is compared in a fraction of the time.
        List<Integer> mine = places(old, now);
        List<Integer> theirs = places(now, old);
        int at = 0;
        int there = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(old, mine), words(now, theirs)).getDeltas()) {
            int kept = delta.getSource().getPosition() - at;
            keep(old, mine.subList(at, at + kept), now, theirs.subList(there, there + kept));
            at += kept + delta.getSource().size();
            there += kept + delta.getTarget().size();
        }
        keep(old, mine.subList(at, mine.size()), now, theirs.subList(there, theirs.size()));
        replace(old.subList(shownOld, old.size()), now.subList(shownNow, now.size()));
    }

    /** Where the words of a text stand that another has too. */
    private static List<Integer> places(List<String> words, List<String> others) {
        Set<String> shared = new HashSet<>(others);
        return IntStream.range(0, words.size())
                .filter(place -> shared.contains(words.get(place)))
                .boxed()
                .toList();
    }

    private static List<String> words(List<String> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    /** Words that were kept, each behind what stands between it and the one before. */
    private void keep(List<String> old, List<Integer> mine, List<String> now, List<Integer> theirs) {
        for (int i = 0; i < mine.size(); i++) {
            int placeOld = mine.get(i);
            int placeNow = theirs.get(i);
            if (placeOld > shownOld || placeNow > shownNow) {
                replace(old.subList(shownOld, placeOld), now.subList(shownNow, placeNow));
            }
            add(Fate.KEPT, old.get(placeOld));
            shownOld = placeOld + 1;
            shownNow = placeNow + 1;
        }
    }

    /** A Korean word that changed its ending keeps its stem: 달러에 and 달러뿐 differ in 에 and 뿐. */
    private void replace(List<String> old, List<String> now) {
        String end = old.isEmpty() || now.isEmpty() ? "" : Tokens.sharedEnd(old.get(0), now.get(0));
        if (!end.isEmpty()) {
            add(Fate.REMOVED, old.get(0).substring(0, old.get(0).length() - end.length()));
            add(Fate.ADDED, now.get(0).substring(0, now.get(0).length() - end.length()));
            add(Fate.KEPT, end);
            replace(old.subList(1, old.size()), now.subList(1, now.size()));
            return;
        }
        String removed = String.join("", old);
        String added = String.join("", now);
        int stem = isKorean(old) && isKorean(now) ? commonStem(old.get(0), now.get(0)) : 0;
        add(Fate.KEPT, removed.substring(0, stem));
        add(Fate.REMOVED, removed.substring(stem));
        add(Fate.ADDED, added.substring(stem));
    }

    private static boolean isKorean(List<String> words) {
        return !words.isEmpty() && Tokens.isHangul(words.get(0));
    }

    private static int commonStem(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private void add(Fate fate, String text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(fate, text));
        }
    }

    private void add(Fate fate, List<String> words) {
        add(fate, String.join("", words));
    }
}
