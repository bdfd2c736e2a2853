package org.claimboard.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectionLifeTest {

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new ConnectionLife(Duration.ofMillis(200), Duration.ofMillis(600)));

    @Test
    void connection_withoutARequest_ends() throws InterruptedException {
        later(100);
        assertThat(connection.isActive()).isTrue();
        later(200);
        assertThat(connection.isActive()).isFalse();
    }

    @Test
    void connection_whoseRequestIsBeingAnswered_lasts() throws InterruptedException {
        life().begin();
        later(1500);
        assertThat(connection.isActive()).isTrue();
    }

    @Test
    void connection_afterItsAnswer_waitsForTheNextRequest() throws InterruptedException {
        life().begin();
        life().end();
        later(300);
        assertThat(connection.isActive()).isTrue();
        later(1500);
        assertThat(connection.isActive()).isFalse();
    }

    @Test
    void netty_findsTheWatch() {
        assertThat(ServiceLoader.load(ChannelInitializerExtension.class))
                .hasAtLeastOneElementOfType(NewConnections.class);
    }

    private ConnectionLife life() {
        return Objects.requireNonNull(ConnectionLife.of(connection));
    }

    private void later(int millis) throws InterruptedException {
        for (int i = 0; i < millis; i += 50) {
            TimeUnit.MILLISECONDS.sleep(50);
            connection.runScheduledPendingTasks();
        }
    }
}
