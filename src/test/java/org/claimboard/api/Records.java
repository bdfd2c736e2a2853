package org.claimboard.api;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Record documents for tests, each with a slug of its own. */
final class Records {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Records() {}

    static String slug() {
        return "written-" + Long.toString(System.nanoTime(), 36) + "-" + NUMBER.incrementAndGet();
    }

    static String claimant(String slug) {
        return claimant(slug, "Town of " + slug);
    }

    static String claimant(String slug, String name) {
        return String.format(
                Locale.ROOT, "{\"claimant\":\"%s\",\"kind\":\"organization\",\"names\":{\"en\":\"%s\"}}", slug, name);
    }

    /** Sound. */
    static String claim(String slug) {
        return claim(slug, "gene-munster");
    }

    static String claim(String slug, String claimant) {
        return String.format(
                Locale.ROOT,
                """
                {"claim":"%s","language":"en","title":{"en":"The harbour cost 4 million"},
                 "text":{"en":"It cost 4 million."},"kind":"event","claimant":"%s"}""",
                slug,
                claimant);
    }
}
