package org.claimboard;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs test classes in a newsroom with four grades of its own, whose site is published under another address and hands mail to a
 * server as to any other.
 */
public class Newsroom implements SharedApplication {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("claimboard.verdict-scale", "src/test/resources/verdicts/four-grades.yaml");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /**
     * The server, on the same port for the whole time. Tests get a function, of the Java library for whatever loads them:
     * "mails" gives what came, as it was sent, "stop" and "start" do so, "forget" forgets what came.
     */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private @Nullable GreenMail server;
        private int port;

        @Override
        public Map<String, String> start() {
            begin(0);
            port = running().getSmtp().getPort();
            return Map.of(
                    "quarkus.mailer.host", "127.0.0.1",
                    "quarkus.mailer.port", Integer.toString(port),
                    "quarkus.mailer.start-tls", "DISABLED",
                    "claimboard.address", "https://claims.example.org/",
                    "claimboard.mail.from", "Desk <desk@example.org>");
        }

        private void begin(int at) {
            server = new GreenMail(new ServerSetup(at, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }

        private GreenMail running() {
            return Objects.requireNonNull(server);
        }

        /** Without a new start, which on a port of its own choice would take another. */
        private void forget() {
            try {
                running().purgeEmailFromAllMailboxes();
            } catch (FolderException e) {
                throw new IllegalStateException(e);
            }
        }

        private List<String> did(String what) {
            switch (what) {
                case "stop" -> running().stop();
                case "start" -> begin(port);
                case "forget" -> forget();
                default -> {
                    return Stream.of(running().getReceivedMessages())
                            .map((Message mail) -> GreenMailUtil.getWholeMessage(mail))
                            .toList();
                }
            }
            return List.of();
        }

        @Override
        public void inject(TestInjector tests) {
            Function<String, List<String>> server = this::did;
            tests.injectIntoFields(server, new TestInjector.MatchesType(Function.class));
        }

        @Override
        public void stop() {
            if (server != null) {
                server.stop();
            }
        }
    }
}
