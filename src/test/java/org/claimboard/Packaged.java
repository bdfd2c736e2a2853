package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.account.Visitor;

/** The application as it is shipped, run as its users run it, on a store in a folder of its own. */
final class Packaged {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path ARCHIVE = Path.of("target/start-archive");
    private static final Duration LONGEST_START = Duration.ofMinutes(Long.getLong("packaged.minutes", 10));
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;
    private static final SecureRandom PORTS = new SecureRandom();
    /** Which of the processes that test at a time: each has the ports that are congruent to its number. */
    private static final int PROCESS = Integer.getInteger("packaged.process", 1);

    private static final int PROCESSES = 8;
    private static final Pattern INVITATION = Pattern.compile("/invitation/\\S+");
    private static final Pattern TOKEN = Pattern.compile("<code>([^<]+)</code>");

    private final List<Process> started = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final String claims;
    private final int port;
    private final List<String> machine;

    /** On an empty store. */
    Packaged(Path folder) throws IOException {
        this(folder, "");
    }

    /** On a store that begins with claim files. */
    Packaged(Path folder, Path claims) throws IOException {
        this(folder, claims.toString());
    }

    private Packaged(Path folder, String claims) throws IOException {
        this(folder, claims, freePort(), List.of());
    }

    private Packaged(Path folder, String claims, int port, List<String> machine) {
        this.folder = folder;
        this.claims = claims;
        this.port = port;
        this.machine = machine;
    }

    /**
     * Below those that systems give to whoever asks for any, and not one of another process: between two starts at one
     * port, nobody is given it.
     */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(somePort())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // It is taken: another.
            }
        }
    }

    private static int somePort() {
        return PORTS.nextInt(LOWEST_PORT / PROCESSES, HIGHEST_PORT / PROCESSES) * PROCESSES + PROCESS % PROCESSES;
    }

    /**
     * The same on another machine, at the same address: once this one has stopped.
     *
     * @param elsewhere the folder that has its store
     * @param options what Java takes from that machine, such as its language
     */
    Packaged on(Path elsewhere, List<String> options) {
        return new Packaged(elsewhere, claims, port, options);
    }

    int port() {
        return port;
    }

    private Process process(String... arguments) throws IOException {
        return process(List.of(), arguments);
    }

    private Process process(List<String> properties, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // With one compiler only a fifth of what is else kept for compiled code, which all pages and a story
                // fill.
                "-XX:ReservedCodeCacheSize=240m",
                // As the README's first command has it, for faster starts.
                "-XX:SharedArchiveFile=" + ARCHIVE.toAbsolutePath(),
                "-Xlog:disable",
                "-Dquarkus.http.port=" + port,
                "-Dclaimboard.claims=" + claims,
                "-Dclaimboard.four-eyes=false"));
        command.addAll(machine);
        command.addAll(properties);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        started.add(process);
        return process;
    }

    /** Ends what was started and still runs, by force if it takes long. */
    void stop() {
        started.forEach(Process::destroy);
        for (Process process : started) {
            try {
                if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        started.clear();
    }

    /** The words with the address at which this one listens. */
    String here(String words) {
        return words.replace("localhost:8080", "localhost:" + port);
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    /** Starts the server and waits until it answers. */
    Process serve() throws IOException, InterruptedException {
        RestAssured.port = port;
        Process server = process();
        Instant end = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            boolean awaited = server.isAlive() && Instant.now().isBefore(end);
            if (!awaited) {
                // It would go on and answer in the place of the next one at this port.
                server.destroyForcibly();
            }
            assertThat(awaited).as(() -> printed("the server does not answer")).isTrue();
            Thread.sleep(100);
        }
        return server;
    }

    /** Starts the server and waits until it finds everything, too. */
    Process serveWhole() throws IOException, InterruptedException {
        Process server = serve();
        Instant end = Instant.now().plus(LONGEST_START);
        while (given().get("/q/health/ready").asString().contains("being built")) {
            assertThat(Instant.now().isBefore(end))
                    .as(() -> printed("its indexes are not built"))
                    .isTrue();
            Thread.sleep(100);
        }
        return server;
    }

    private static boolean answers() {
        try {
            return given().get("/q/health/ready").statusCode() == 200;
        } catch (Exception e) {
            // REST Assured throws what the connection throws, unannounced.
            return false;
        }
    }

    /** Runs a command and gives what it printed. */
    String run(String... arguments) throws IOException, InterruptedException {
        long before = Files.exists(log()) ? Files.size(log()) : 0;
        Process command = process(arguments);
        assertThat(command.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(log()).substring((int) before);
        assertThat(command.exitValue()).as(printed).isZero();
        return printed;
    }

    /** All that it printed so far. */
    String printed() throws IOException {
        return Files.readString(log());
    }

    /**
     * A start that did not succeed.
     *
     * @param lines that it printed
     */
    record Refused(int exitCode, List<String> lines) {}

    /** Starts the server with other properties, such as {@code -Dquarkus.http.port=1}, and waits until it gives up. */
    Refused refused(String... properties) throws IOException, InterruptedException {
        long before = Files.exists(log()) ? Files.size(log()) : 0;
        Process server = process(List.of(properties));
        assertThat(server.waitFor(2, TimeUnit.MINUTES)).isTrue();
        byte[] all = Files.readAllBytes(log());
        String printed = new String(all, (int) before, all.length - (int) before, StandardCharsets.UTF_8);
        return new Refused(server.exitValue(), printed.lines().toList());
    }

    private String printed(String problem) {
        try {
            return problem + "\n" + Files.readString(log());
        } catch (IOException e) {
            return problem + "; its log cannot be read: " + e;
        }
    }

    /**
     * Takes the administrator's link that the command line gave, and makes a token that may write.
     *
     * @param printed what the command line printed
     */
    static String token(String printed) {
        Response made = administrator(printed)
                .form()
                .formParam("label", "writer")
                .formParam("scope", "write")
                .formParam("scope", "read-drafts")
                .formParam("days", "30")
                .post("/en/account/tokens");
        Matcher token = TOKEN.matcher(made.asString());
        assertThat(token.find()).as(made.asString()).isTrue();
        return token.group(1);
    }

    /** Takes the link for the administrator that was printed, and signs in. */
    static Visitor administrator(String printed) {
        Matcher link = INVITATION.matcher(printed);
        assertThat(link.find()).as(printed).isTrue();
        Response signedIn = Visitor.anonymous()
                .form()
                .formParam("new-password", "correct horse battery staple")
                .formParam("new-password-again", "correct horse battery staple")
                .post(link.group());
        assertThat(signedIn.statusCode()).as(signedIn.asString()).isEqualTo(303);
        String session = signedIn.getCookies().entrySet().stream()
                .filter(cookie -> cookie.getKey().contains("session"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return Visitor.withSession(session);
    }
}
