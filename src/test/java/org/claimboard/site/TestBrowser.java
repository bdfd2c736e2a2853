package org.claimboard.site;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
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

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

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

    @Override
    public void close() {
        if (this == kept) {
            browser.contexts().forEach(BrowserContext::close);
            return;
        }
        browser.close();
        playwright.close();
    }
}
