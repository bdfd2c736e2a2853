package org.claimboard.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimboard.ledger.StoreState;

/**
 * The page for what fails outside of pages, in all languages: it stands on nothing that may have failed itself.
 */
@ApplicationScoped
class FailureRoute {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>Claimboard</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="%s"></head>
            <body><main>
            %s
            </main></body>
            </html>
            """;

    private final StoreState store;
    private final String styles;

    FailureRoute(StoreState store, Assets assets) {
        this.store = store;
        this.styles = assets.at("base.css");
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.route().order(Integer.MAX_VALUE).handler(FailureRoute::failUnmatched);
    }

    /** What begins as an address of ours does and goes on as none does is left unanswered by all. */
    private static void failUnmatched(RoutingContext exchange) {
        if (Addresses.isPage(exchange.normalizedPath())) {
            exchange.fail(404);
        } else {
            exchange.next();
        }
    }

    private void fail(RoutingContext exchange) {
        if (!Addresses.isPage(exchange.normalizedPath())) {
            exchange.next();
            return;
        }
        FailedExchange failed = FailedExchange.take(exchange, store);
        if (failed != null) {
            answer(exchange, failed.status(), words(failed));
        }
    }

    private static FailureWords words(FailedExchange failed) {
        if (failed.cause() == null) {
            return FailureWords.of(failed.status());
        }
        return failed.cause() == FailedExchange.Cause.CLOCK ? FailureWords.CLOCK : FailureWords.STORE;
    }

    private void answer(RoutingContext exchange, int status, FailureWords words) {
        exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(String.format(Locale.ROOT, PAGE, Language.first().tag(), styles, said(words)));
    }

    private static String said(FailureWords words) {
        return Language.all().stream()
                .map(language -> part(words, language, language.equals(Language.first()) ? "h1" : "h2"))
                .collect(Collectors.joining("\n"));
    }

    private static String part(FailureWords words, Language language, String head) {
        String lang = head.equals("h1") ? "" : " lang=\"" + language.tag() + "\"";
        String home = language.words().say("failure.home");
        return "<" + head + lang + ">" + words.title(language) + "</" + head + ">\n<p" + lang + ">"
                + words.text(language) + " <a href=\"/" + language.tag() + "/\">" + home + "</a></p>";
    }
}
