package org.claimboard.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Looks at many pages at once, with a browser for each core: nearly all of the time is the browser's own, and one thread may
 * drive no more than one.
 */
public final class PageLooks {

    private static final int MOST = 4;
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;

    private PageLooks() {}

    /**
     * What was seen of a page.
     *
     * @param violations what axe minds; empty where it minds nothing
     * @param width how wide the page is in a narrow window, in pixels
     * @param widthsOfLarge how wide it is with text twice as large, by the width of its window
     */
    public record Seen(List<String> violations, int width, Map<Integer, Integer> widthsOfLarge) {}

    /**
     * Looks at each page in a usual window, in a narrow one, and with text twice as large on a desktop and on a phone.
     *
     * @param schemes the colours in which to look, by whole addresses
     * @param narrow pixels
     */
    public static Map<String, Seen> of(Map<String, ColorScheme> schemes, int narrow) throws InterruptedException {
        Queue<Map.Entry<String, ColorScheme>> waiting = new ConcurrentLinkedQueue<>(schemes.entrySet());
        Map<String, Seen> seen = new ConcurrentHashMap<>();
        int browsers = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        ExecutorService drivers = Executors.newFixedThreadPool(browsers);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < browsers; i++) {
                done.add(drivers.submit(() -> drive(waiting, narrow, seen)));
            }
            for (Future<?> one : done) {
                one.get();
            }
            return seen;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            drivers.shutdownNow();
        }
    }

    private static void drive(Queue<Map.Entry<String, ColorScheme>> waiting, int narrow, Map<String, Seen> seen) {
        try (TestBrowser chromium = TestBrowser.another()) {
            Page page = chromium.browser().newContext().newPage();
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                TestBrowser.set(page, DESKTOP, 720, next.getValue());
                page.navigate(next.getKey());
                seen.put(next.getKey(), look(page, narrow));
            }
        }
    }

    private static Seen look(Page page, int narrow) {
        List<String> violations = Axe.violations(page);
        page.setViewportSize(narrow, 800);
        int width = width(page);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        Map<Integer, Integer> large = new HashMap<>();
        for (int window : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(window, 740);
            large.put(window, width(page));
        }
        return new Seen(violations, width, large);
    }

    private static int width(Page page) {
        return TestBrowser.width(page);
    }
}
