package org.claimboard.site;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.upkeep.Console;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine, without a window. Nothing is downloaded. It is started once for the tests of an application,
 * whose contexts know nothing of each other, and ends with their process.
 */
public final class TestBrowser implements AutoCloseable {

    /**
     * Chromium heeds the last such flag only, so this has what Playwright (1.62) leaves out by itself; and two lists below the
     * address bar, for each of which Chromium (156) starts a process with every window, though nobody sees it.
     */
    private static final String LEFT_OUT = "--disable-features=AimEnabled,AvoidCorsURLLoaderRestartOnRedirect,"
            + "AvoidUnnecessaryBeforeUnloadCheckSync,BlockOriginHeaderModificationOnRedirect,DestroyProfileOnBrowserClose,"
            + "DialMediaRouteProvider,GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,NetworkTimeServiceQuerying,"
            + "OptimizationHints,PaintHolding,ThirdPartyStoragePartitioning,Translate,"
            + "WebUIOmniboxPopup,WebUIOmniboxAimPopup";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            LEFT_OUT);

    private static @Nullable TestBrowser kept;

    private final Thread driver = Thread.currentThread();
    private final Playwright playwright;
    private final Browser browser;

    private TestBrowser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** Starts it. Where there is none, the test is skipped aloud; with the variable CI set, it fails. */
    public static synchronized TestBrowser start() {
        TestBrowser running = kept;
        if (running != null && running.isMine()) {
            return running;
        }
        TestBrowser started = another();
        kept = started;
        return started;
    }

    /** One that ends when it is closed: for threads beside that of the tests, which may not drive the same. */
    static TestBrowser another() {
        return executable().map(TestBrowser::new).orElseGet(TestBrowser::missing);
    }

    private boolean isMine() {
        return driver == Thread.currentThread() && browser.isConnected();
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst();
    }

    private static TestBrowser missing() {
        String message = "NO CHROMIUM FOUND: the tests in a browser did not run. Install it or name it in CHROMIUM.";
        Console.err().println("*** " + message);
        if ("true".equals(System.getenv("CI"))) {
            fail(message);
        }
        Assumptions.abort(message);
        throw new AssertionError(message);
    }

    public Browser browser() {
        return browser;
    }

    /**
     * Makes a page as wide and as light as a look wants it. For each new page Chromium starts two processes, and these take
     * longer than a look does: one that is at hand is better taken along.
     */
    public static void set(Page page, int width, int height, ColorScheme scheme) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    @Override
    public void close() {
        if (this == kept) {
            browser.contexts().forEach(BrowserContext::close);
            return;
        }
        browser.close();
        playwright.close();
    }

    /**
     * How wide what the page shows is. Asked of a document that has a body: between a click that sends a form and its answer there
     * is none for a moment.
     */
    public static int width(Page page) {
        return (Integer) page.waitForFunction("() => document.body && document.documentElement.scrollWidth")
                .jsonValue();
    }
}
