package org.claimboard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser that tells of every dialog, every message, and every request that leads elsewhere. */
final class WatchedBrowser implements AutoCloseable {

    private static final Pattern OUR_SHEET = Pattern.compile(
            "<link rel=\"stylesheet\" href=\"/assets/[a-z]+[.]css[?]v=[0-9a-f]+\"(?: media=\"print\")?>");

    private final String site;
    private final BrowserContext bare;
    private final BrowserContext guarded;
    private final List<String> events = new ArrayList<>();

    WatchedBrowser(Browser browser, String site) {
        this.site = site;
        this.bare = browser.newContext();
        this.guarded = browser.newContext();
    }

    List<String> events() {
        return events;
    }

    /** Shows pages without the headers they came with, so that nothing but their own text keeps scripts from running. */
    void show(List<String> bodies) {
        Page page = watch(bare);
        bare.route("**/*", route -> answer(route, bodies));
        for (int i = 0; i < bodies.size(); i++) {
            page.navigate(site + "told/" + i);
            stillKnowsNothing(page);
        }
    }

    /** Sheets and pictures are left out: each would be asked for anew, and for our own sheets it is not even asked. */
    private void answer(Route route, List<String> bodies) {
        String address = route.request().url();
        if (address.startsWith(site + "told/")) {
            String body = bodies.get(Integer.parseInt(address.substring((site + "told/").length())));
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(OUR_SHEET.matcher(body).replaceAll("")));
        } else {
            route.abort();
        }
    }

    /** Goes to pages as somebody who is signed in does. */
    void visit(String session, List<String> addresses) {
        guarded.addCookies(List.of(new Cookie("claimboard-session", session).setUrl(site)));
        Page page = watch(guarded);
        page.onConsoleMessage(message -> events.add(page.url() + " says " + message.text()));
        for (String address : addresses) {
            assertThat(page.navigate(site + address).status()).as(address).isEqualTo(200);
            stillKnowsNothing(page);
        }
    }

    private Page watch(BrowserContext context) {
        Page page = context.newPage();
        page.onDialog(dialog -> {
            events.add(page.url() + " asks " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site)) {
                events.add(page.url() + " loads " + request.url());
            }
        });
        return page;
    }

    private void stillKnowsNothing(Page page) {
        if (!"undefined".equals(page.evaluate("typeof window.zzh"))) {
            events.add(page.url() + " ran " + page.title());
        }
    }

    @Override
    public void close() {
        bare.close();
        guarded.close();
    }
}
