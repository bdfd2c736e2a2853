package org.claimboard.event;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.event.Stretch.Fate;

/** Joins changes with nothing but space between them, so that readers see phrases instead of scattered words. */
final class Joined {

    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private String space = "";

    private Joined() {}

    static List<Stretch> of(List<Stretch> scattered) {
        Joined joined = new Joined();
        scattered.forEach(joined::take);
        joined.end();
        return List.copyOf(joined.stretches);
    }

    private void take(Stretch stretch) {
        boolean changing = removed.length() + added.length() > 0;
        if (stretch.fate() == Fate.KEPT && changing && stretch.text().isBlank()) {
            space += stretch.text();
            return;
        }
        if (stretch.fate() == Fate.KEPT) {
            end();
            keep(stretch.text());
            return;
        }
        if (changing) {
            removed.append(space);
            added.append(space);
        }
        space = "";
        (stretch.isRemoved() ? removed : added).append(stretch.text());
    }

    private void end() {
        if (!removed.isEmpty()) {
            stretches.add(new Stretch(Fate.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            stretches.add(new Stretch(Fate.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
        String between = space;
        space = "";
        keep(between);
    }

    private void keep(String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).fate() == Fate.KEPT) {
            stretches.set(last, new Stretch(Fate.KEPT, stretches.get(last).text() + text));
        } else {
            stretches.add(new Stretch(Fate.KEPT, text));
        }
    }
}
