package org.claimboard.api;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.claimboard.site.FailureShape;
import org.jboss.logging.Logger;

/** Problems for what fails outside resources: unknown addresses, requests too large to read, failures nobody foresaw. */
@ApplicationScoped
class ProblemRoutes implements FailureShape {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    void register(@Observes Router router) {
        router.route("/api").last().handler(exchange -> answer(exchange, 404));
        router.route("/api/*").last().handler(exchange -> answer(exchange, 404));
        router.route("/api/*").order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext exchange) {
        int status = exchange.statusCode() >= 400 ? exchange.statusCode() : 500;
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
        answer(exchange, status);
    }

    @Override
    public boolean isFor(String path) {
        return AnswerFilter.isApi(path);
    }

    @Override
    public void answer(RoutingContext exchange, int status) {
        HttpServerResponse response = exchange.response();
        response.setStatusCode(status);
        response.putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaderNames.CACHE_CONTROL, "no-cache");
        response.end(
                Buffer.buffer(Answers.json(Problem.of(status, exchange.request().path()))));
    }
}
