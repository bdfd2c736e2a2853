package org.claimboard.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
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

    private PageLooks() {}

    /**
     * What axe minds, of each page; empty where it minds nothing.
     *
     * @param addresses whole ones
     */
    public static Map<String, List<String>> violations(Collection<String> addresses, ColorScheme scheme)
            throws InterruptedException {
        return all(addresses, new Browser.NewContextOptions().setColorScheme(scheme), Axe::violations);
    }

    /** How wide each page is in a window of that width, in pixels. */
    public static Map<String, Integer> widths(Collection<String> addresses, int window) throws InterruptedException {
        return all(addresses, new Browser.NewContextOptions().setViewportSize(window, 800), page ->
                (Integer) page.evaluate("document.documentElement.scrollWidth"));
    }

    private static <T> Map<String, T> all(Collection<String> addresses, Browser.NewContextOptions window, Look<T> look)
            throws InterruptedException {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(addresses);
        Map<String, T> seen = new ConcurrentHashMap<>();
        int browsers = Math.min(MOST, Runtime.getRuntime().availableProcessors());
        ExecutorService drivers = Executors.newFixedThreadPool(browsers);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < browsers; i++) {
                done.add(drivers.submit(() -> drive(waiting, window, look, seen)));
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

    private static <T> void drive(
            Queue<String> waiting, Browser.NewContextOptions window, Look<T> look, Map<String, T> seen) {
        try (TestBrowser chromium = TestBrowser.start()) {
            for (String address = waiting.poll(); address != null; address = waiting.poll()) {
                try (BrowserContext context = chromium.browser().newContext(window)) {
                    Page page = context.newPage();
                    page.navigate(address);
                    seen.put(address, look.at(page));
                }
            }
        }
    }

    private interface Look<T> {

        T at(Page page);
    }
}
