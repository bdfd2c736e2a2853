package org.claimboard.event;

/** Words that stand together in one fate. */
public record Stretch(Fate fate, String text) {

    /** What became of words. */
    public enum Fate {
        /** They stand in both revisions. */
        KEPT,

        /** They stand in the earlier revision only. */
        REMOVED,

        /** They stand in the later revision only. */
        ADDED,

        /** They stand in both, and there are too many to repeat. */
        LEFT_OUT
    }

    public boolean isAdded() {
        return fate == Fate.ADDED;
    }

    public boolean isRemoved() {
        return fate == Fate.REMOVED;
    }

    public boolean isLeftOut() {
        return fate == Fate.LEFT_OUT;
    }
}
