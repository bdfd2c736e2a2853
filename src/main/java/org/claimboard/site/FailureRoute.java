package org.claimboard.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimboard.ledger.ClockDoubtful;
import org.claimboard.ledger.StoreFault;
import org.claimboard.ledger.StoreState;
import org.jboss.logging.Logger;

/**
 * The page for what fails outside of pages, in all languages: it stands on nothing that may have failed itself.
 */
@ApplicationScoped
class FailureRoute {

    private static final Logger LOG = Logger.getLogger(FailureRoute.class);

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

    /** A header that cannot be read is the client's failure, whichever layer finds it. */
    private static int status(RoutingContext exchange) {
        if (exchange.failure() instanceof WebApplicationException known) {
            return known.getResponse().getStatus();
        }
        if (exchange.failure() instanceof IllegalArgumentException && exchange.statusCode() < 500) {
            return 400;
        }
        return exchange.statusCode() >= 400 ? exchange.statusCode() : 500;
    }

    private void fail(RoutingContext exchange) {
        if (!Addresses.isPage(exchange.normalizedPath())) {
            exchange.next();
            return;
        }
        StoreFault fault = exchange.failure() == null ? null : StoreFault.of(exchange.failure());
        boolean clock = exchange.failure() != null && ClockDoubtful.isBehind(exchange.failure());
        int status = fault == null && !clock ? status(exchange) : 503;
        if (clock) {
            exchange.response().putHeader("Retry-After", Integer.toString(StoreFault.RETRY_SECONDS));
        } else if (fault != null) {
            store.met(fault);
            LOG.errorf(
                    "%s %s failed: the store is %s: %s",
                    exchange.request().method(), exchange.request().path(), fault, exchange.failure());
            exchange.response().putHeader("Retry-After", Integer.toString(StoreFault.RETRY_SECONDS));
        } else if (status >= 500) {
            LOG.errorf(
                    exchange.failure(),
                    "%s %s failed",
                    exchange.request().method(),
                    exchange.request().path());
        }
        if (exchange.response().headWritten()) {
            exchange.response().reset();
            return;
        }
        answer(exchange, status, words(status, clock, fault != null));
    }

    private static FailureWords words(int status, boolean clock, boolean storeFault) {
        if (clock) {
            return FailureWords.CLOCK;
        }
        return storeFault ? FailureWords.STORE : FailureWords.of(status);
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
