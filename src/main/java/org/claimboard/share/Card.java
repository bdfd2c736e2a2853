package org.claimboard.share;

import org.jsoup.nodes.Element;

/**
 * A small page that other sites show in a frame.
 *
 * @param title what it shows
 * @param address its full address
 * @param height how high it should be, in CSS pixels
 */
public record Card(String title, String address, int height) {

    /** How wide it should be, in CSS pixels; it is made for any width from 320. */
    public static final int WIDTH = 600;

    /** The narrowest that it is made for, in CSS pixels. */
    private static final int NARROWEST = 320;

    /** What its address adds to that of the page. */
    static final String SEGMENT = "/card";

    /** What the address of a comparison's chart adds to that of its page. */
    static final String CHART = "/chart";

    /** At the usual width, with room for the longest card that was measured in a browser; the rest can be scrolled to. */
    private static final int HEIGHT_OF_CLAIM = 420;

    private static final int HEIGHT_OF_COMPARISON = 620;
    private static final int HEIGHT_OF_CHART = 900;

    static Card of(String path, String title, String address) {
        return new Card(title, address, height(path));
    }

    /** The chart of a comparison, which can be scrolled where it is longer. */
    static Card ofChart(String title, String address) {
        return new Card(title, address, HEIGHT_OF_CHART);
    }

    static int height(String path) {
        return path.startsWith("/comparisons/") ? HEIGHT_OF_COMPARISON : HEIGHT_OF_CLAIM;
    }

    /** How high it should be in a narrower frame, in CSS pixels: as large in all. */
    public int height(int width) {
        return width >= WIDTH ? height : (int) Math.ceil((double) height * WIDTH / Math.max(width, NARROWEST));
    }

    /** The markup that shows it. */
    public String frame(String width, int height) {
        return new Element("iframe")
                .attr("src", address)
                .attr("title", title + " · Claimboard")
                .attr("width", width)
                .attr("height", Integer.toString(height))
                .attr("frameborder", "0")
                .attr("loading", "lazy")
                .outerHtml();
    }
}
