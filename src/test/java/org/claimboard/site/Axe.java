package org.claimboard.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe minds about a page as it stands. Only that comes back out of the browser: a dashboard has thousands of elements
 * that nothing is wrong with, and to describe each, and to read that twice, takes most of a look's time.
 */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Frames answer the page that they stand in, whatever their origin. */
    private static final String SCRIPT =
            "() => {" + AxeBuilder.getAxeScript() + "; axe.configure({allowedOrigins: ['<unsafe_all_origins>']})}";

    private static final String RUN =
            """
            options => axe.run(document, {resultTypes: ['violations'], ...options})
                .then(found => found.violations.map(violation => violation.id + ': ' + violation.nodes[0].html))
            """;

    private Axe() {}

    /** The rules that are broken, each with the first element that breaks it. */
    public static List<String> violations(Page page) {
        return violations(page, "tag", RULES);
    }

    /** As with all rules, but with these alone. */
    public static List<String> violations(Page page, List<String> rules) {
        return violations(page, "rule", rules);
    }

    private static List<String> violations(Page page, String type, List<String> values) {
        page.frames().forEach(Axe::load);
        Object found = page.evaluate(RUN, Map.of("runOnly", Map.of("type", type, "values", values)));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Once a page: to read it takes as long as half a look. */
    private static void load(Frame frame) {
        if (!Boolean.TRUE.equals(frame.evaluate("typeof axe === 'object'"))) {
            frame.evaluate(SCRIPT);
        }
    }
}
