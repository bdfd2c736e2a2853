package org.claimboard.reading;

import java.util.List;

/** Marks over a time axis, those of one place in a stack. */
public record TimePlot(List<MarkStack> stacks) {

    private static final int ABOVE = 10;

    /** How high the plot is, in pixels. */
    public int height() {
        return stacks.stream()
                        .mapToInt(stack -> stack.height() + (stack.more() > 0 ? ABOVE : 0))
                        .max()
                        .orElse(0)
                + ABOVE;
    }

    /** The place from above, in pixels, of what stands so far above the axis. */
    public int y(int up) {
        return height() - ABOVE - up;
    }
}
