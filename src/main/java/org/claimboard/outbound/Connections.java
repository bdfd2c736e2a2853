package org.claimboard.outbound;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Connections to public addresses: no redirects, cookies, stored passwords or proxies. */
@ApplicationScoped
class Connections {

    /** Between two bytes; the whole exchange has its own limit. */
    private static final Timeout SILENCE = Timeout.ofSeconds(10);

    private static final int AT_ONCE = 50;
    private static final int AT_ONCE_PER_HOST = 5;

    private final Clock clock;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService ends = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "ends slow exchanges");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Connections(PublicNetwork network, Clock clock) {
        this(new GuardedNames(network), clock);
    }

    Connections(GuardedNames names, Clock clock) {
        this.clock = clock;
        client = HttpClients.custom()
                .setConnectionManager(connections(names))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(SILENCE)
                        .setResponseTimeout(SILENCE)
                        .build())
                .setUserAgent(Robots.OUR_NAME)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static HttpClientConnectionManager connections(GuardedNames names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONCE_PER_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(SILENCE)
                        .setSocketTimeout(SILENCE)
                        .setTimeToLive(TimeValue.ofSeconds(30))
                        .build())
                .build();
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * Asks, and reads the answer.
     *
     * @param millis after which the exchange is broken off
     */
    <T> T ask(HttpUriRequestBase request, long millis, HttpClientResponseHandler<T> answer) throws IOException {
        ScheduledFuture<?> end = ends.schedule(request::cancel, Math.max(1, millis), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, answer);
        } finally {
            end.cancel(false);
        }
    }

    @PreDestroy
    void close() throws IOException {
        ends.shutdownNow();
        client.close();
    }
}
