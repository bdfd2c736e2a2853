package org.claimboard.site;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * The page for failures that nobody foresaw, in both languages: it stands on nothing that may have failed itself.
 */
@ApplicationScoped
class FailureRoute {

    private static final Logger LOG = Logger.getLogger(FailureRoute.class);

    private final String page;

    FailureRoute(Assets assets) {
        page = String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Claimboard</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="%s"></head>
                <body><main>
                <h1>Something went wrong</h1>
                <p>The server could not answer. <a href="/en/">Go to the contested questions</a></p>
                <h2 lang="ko">문제가 생겼습니다</h2>
                <p lang="ko">서버가 응답하지 못했습니다. <a href="/ko/">쟁점 보기</a></p>
                </main></body>
                </html>
                """,
                assets.at("base.css"));
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
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
        int status = status(exchange);
        if (status >= 500) {
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
        exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(page);
    }
}
