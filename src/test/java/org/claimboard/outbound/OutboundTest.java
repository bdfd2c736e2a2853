package org.claimboard.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.claimboard.arrival.page.PageText;
import org.claimboard.arrival.page.Unread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A trap listens on every address of this machine; the site that may be asked has another address of it. */
class OutboundTest {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(2), 1_000, 3);

    private final AtomicInteger trapped = new AtomicInteger();
    private HttpServer trap;
    private HttpServer site;
    private volatile int robotsStatus = 404;
    private volatile String robots = "";

    @BeforeEach
    void listen() throws IOException {
        trap = HttpServer.create(at(1), 0);
        trap.createContext("/", exchange -> {
            trapped.incrementAndGet();
            answer(exchange, 200, "the trap");
        });
        trap.start();
        site = HttpServer.create(at(2), 0);
        site.setExecutor(Executors.newCachedThreadPool());
        site.createContext("/robots.txt", exchange -> answer(exchange, robotsStatus, robots));
        site.createContext("/to-nowhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://news.example:99999/");
            answer(exchange, 302, "");
        });
        site.createContext("/page", exchange -> answer(exchange, 200, "the page"));
        site.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(1_001)));
        site.createContext("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            answer(exchange, 200, zipped("0".repeat(10_000_000)));
        });
        site.createContext("/round", exchange -> redirect(exchange, "/round"));
        site.createContext("/to-page", exchange -> redirect(exchange, "/page"));
        site.createContext("/to-trap", exchange -> redirect(exchange, trap()));
        site.createContext("/to-file", exchange -> redirect(exchange, "file:///etc/passwd"));
        site.createContext("/folder/to-query", exchange -> {
            boolean first = exchange.getRequestURI().getQuery() == null;
            if (first) {
                redirect(exchange, "?page=2");
                return;
            }
            answer(exchange, 200, "page 2");
        });
        site.createContext("/folder/deep/to-sibling", exchange -> redirect(exchange, "../sibling"));
        site.createContext("/folder/sibling", exchange -> answer(exchange, 200, "the sibling"));
        site.createContext("/to-hangul", exchange -> {
            // As servers send it: bytes of UTF-8, each as a character of the header.
            byte[] bytes = "/기사/1".getBytes(StandardCharsets.UTF_8);
            redirect(exchange, new String(bytes, StandardCharsets.ISO_8859_1));
        });
        site.createContext(
                "/host",
                exchange -> answer(exchange, 200, exchange.getRequestHeaders().getFirst("Host")));
        site.createContext("/asked/", exchange -> answer(exchange, 200, rawTarget(exchange)));
        site.createContext("/기사/", exchange -> answer(exchange, 200, rawTarget(exchange)));
        site.createContext("/drip", OutboundTest::drip);
        site.start();
    }

    private static InetSocketAddress at(int last) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}), 0);
    }

    @AfterEach
    void stop() {
        trap.stop(0);
        site.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://localhost:PORT/",
                "http://LOCALHOST.:PORT/",
                "http://127.1:PORT/",
                "http://2130706433:PORT/",
                "http://0x7f000001:PORT/",
                "http://0.0.0.0:PORT/",
                "http://[::1]:PORT/",
                "http://[::]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:7f00:1]:PORT/",
                "http://[64:ff9b::7f00:1]:PORT/",
                "http://[2002:7f00:1::]:PORT/",
                "http://user@127.0.0.1:PORT/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.0.1/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:PORT/",
                "//127.0.0.1:PORT/",
                "http:///",
                "http://news.example:99999/",
                "http://news.example:65536/",
                "http://news.example:0/",
                "http://a..example/"
            })
    void get_ofAnAddressThatIsNotPublic_isRefused(String address) {
        assertThatThrownBy(() -> outbound().get(address(address.replace("PORT", "" + port(trap))), SHORT))
                .isInstanceOf(OutboundRefused.class);
        assertThatThrownBy(() -> outbound()
                        .post(address(address.replace("PORT", "" + port(trap))), Map.of(), new byte[0], SHORT))
                .isInstanceOf(OutboundRefused.class);
        assertThat(trapped).hasValue(0);
    }

    private static URI address(String text) {
        return Askable.parse(text).uri();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example:99999/",
                "http://news.example:0/",
                "http://news.example:4294967376/",
                "http://a..example/",
                "http://-:1:2/",
                "http://news.example:-80/"
            })
    void address_thatNothingCanBeAt_isRefusedByName(String address) {
        assertThatThrownBy(() -> Askable.parse(address))
                .asInstanceOf(type(OutboundRefused.class))
                .extracting(OutboundRefused::rule)
                .isEqualTo(OutboundRefused.Rule.ADDRESS);
    }

    @Test
    void get_ofARedirectIntoTheNetwork_isRefused() {
        refused(OutboundRefused.Rule.ADDRESS, "/to-nowhere");
        refused(OutboundRefused.Rule.PRIVATE_NETWORK, "/to-trap");
        refused(OutboundRefused.Rule.ADDRESS, "/to-file");
        assertThat(trapped).hasValue(0);
    }

    @Test
    void get_ofANameThatChangesItsMind_isRefused() {
        AtomicInteger asked = new AtomicInteger();
        DnsResolver fickle = names(host -> asked.getAndIncrement() % 2 == 0 ? "127.0.0.2" : "127.0.0.1");
        Outbound outbound = outbound(fickle);
        for (int i = 0; i < 20; i++) {
            try {
                outbound.get(URI.create("http://fickle.example:" + port(trap) + "/"), SHORT);
            } catch (IOException | OutboundRefused e) {
                assertThat(e).isNotNull();
            }
        }
        assertThat(asked.get()).isGreaterThan(1);
        assertThat(trapped).hasValue(0);
    }

    @Test
    void get_ofANameWithOnePrivateAddress_isRefused() {
        Outbound outbound = outbound(names(host -> "127.0.0.2,127.0.0.1"));
        assertThatThrownBy(() -> outbound.get(URI.create("http://both.example:" + port(site) + "/page"), SHORT))
                .asInstanceOf(type(OutboundRefused.class))
                .extracting(OutboundRefused::rule)
                .isEqualTo(OutboundRefused.Rule.PRIVATE_NETWORK);
    }

    @Test
    void get_ofAPage_isThePage() throws IOException {
        Fetched fetched = outbound().get(site("/to-page"), SHORT);
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8)).isEqualTo("the page");
        assertThat(fetched.address()).isEqualTo(site("/page"));
        assertThat(fetched.status()).isEqualTo(200);
    }

    @Test
    void get_ofTooMuch_isRefused() {
        refused(OutboundRefused.Rule.SIZE, "/large");
        refused(OutboundRefused.Rule.SIZE, "/bomb");
        refused(OutboundRefused.Rule.REDIRECTS, "/round");
    }

    @Test
    void get_ofASlowPage_isRefusedInTime() {
        long start = System.nanoTime();
        refused(OutboundRefused.Rule.TIME, "/drip");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void get_ofAnUnknownHost_isRefused() {
        assertThatThrownBy(() -> outbound().get(URI.create("http://nowhere.invalid/"), SHORT))
                .asInstanceOf(type(OutboundRefused.class))
                .extracting(OutboundRefused::rule)
                .isEqualTo(OutboundRefused.Rule.UNKNOWN_HOST);
    }

    @Test
    void get_ofWhatRobotsAreAskedToKeepOff_isRefused() throws IOException {
        robotsStatus = 200;
        robots = "User-agent: claimboard\nDisallow: /page\n";
        refused(OutboundRefused.Rule.ROBOTS, "/page");
        refused(OutboundRefused.Rule.ROBOTS, "/to-page");
        refused(OutboundRefused.Rule.SIZE, "/large");
    }

    @Test
    void get_whereRobotsCannotBeHad_isRefused() {
        robotsStatus = 503;
        refused(OutboundRefused.Rule.ROBOTS_UNKNOWN, "/page");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 300, 304, 400, 401, 403, 404, 410, 429})
    void get_whereThereAreNoRobots_isThePage(int status) throws IOException {
        robotsStatus = status;
        assertThat(outbound().get(site("/page"), SHORT).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"301", "3600", "99999999999", "1e9", "0.5", "soon", "-1", ""})
    void get_whereVisitsAreToBeRare_isThePage(String delay) throws IOException {
        robotsStatus = 200;
        robots = "User-agent: *\nCrawl-delay: " + delay + "\nDisallow: /private\n";
        assertThat(outbound().get(site("/page"), SHORT).status()).isEqualTo(200);
        refused(OutboundRefused.Rule.ROBOTS, "/private");
    }

    @Test
    void get_ofHangulThatRobotsAreAskedToKeepOff_isRefused() throws IOException {
        robotsStatus = 200;
        robots = "User-agent: *\nDisallow: /asked/비밀\nDisallow: /asked/%EA%B0%80\n";
        refused(OutboundRefused.Rule.ROBOTS, "/asked/%EB%B9%84%EB%B0%80/1");
        refused(OutboundRefused.Rule.ROBOTS, "/asked/%ea%b0%80");
        assertThat(text("/asked/%EB%82%98")).contains("/asked/");
    }

    @Test
    void get_ofHangul_isAskedForInUtf8() throws IOException {
        String typed = "http://127.0.0.2:" + port(site) + "/asked/기사 목록".replace(' ', '_') + "?말=가";
        Fetched fetched = outbound().get(URI.create(typed), SHORT);
        assertThat(new String(fetched.body(), StandardCharsets.UTF_8))
                .isEqualTo("/asked/%EA%B8%B0%EC%82%AC_%EB%AA%A9%EB%A1%9D?%EB%A7%90=%EA%B0%80");
        assertThat(text("/to-hangul")).isEqualTo("/%EA%B8%B0%EC%82%AC/1");
    }

    @Test
    void get_ofARelativeRedirect_goesWhereBrowsersGo() throws IOException {
        assertThat(text("/folder/to-query")).isEqualTo("page 2");
        assertThat(text("/folder/deep/to-sibling")).isEqualTo("the sibling");
    }

    @Test
    void get_ofAHostInHangul_asksForItsAsciiName() throws IOException {
        Outbound outbound = outbound(names(host -> "127.0.0.2"));
        URI typed = URI.create("http://예시.KR:" + port(site) + "/host");
        assertThat(new String(outbound.get(typed, SHORT).body(), StandardCharsets.UTF_8))
                .isEqualTo("xn--vv4b11d.kr:" + port(site));
        assertThat(outbound.post(typed, Map.of(), new byte[0], SHORT).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:99999/", "http://127.0.0.2:0/", "http://예시..kr/"})
    void post_toWhatIsNoAddress_isRefused(String address) {
        assertThatThrownBy(() -> outbound().post(URI.create(address), Map.of(), new byte[0], SHORT))
                .asInstanceOf(type(OutboundRefused.class))
                .extracting(OutboundRefused::rule)
                .isEqualTo(OutboundRefused.Rule.ADDRESS);
    }

    private String text(String path) throws IOException {
        return new String(outbound().get(site(path), SHORT).body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "text/html; charset=euc-kr, x-windows-949, -",
                "text/html; charset=\"ks_c_5601-1987\", x-windows-949, -",
                "text/html;charset=MS949, x-windows-949, -",
                "text/html; charset=nonsense, x-windows-949, -",
                "text/html; charset=utf-8, x-windows-949, -",
                "text/html; charset=euc-kr, UTF-8, -",
                "text/plain; charset=cp949, x-windows-949, -",
                "text/html; charset=utf-16le, UTF-16LE, -",
                "text/html; charset=utf-16, UTF-16LE, -",
                "text/html; charset=UTF-16BE, UTF-16BE, -",
                "text/plain; charset=utf-16le, UTF-16LE, -",
                "text/html, UTF-16, -",
                "-, UTF-16, -",
                "application/octet-stream, UTF-16, -",
                "text/html, UTF-16LE, NOT_A_PAGE",
                "-, UTF-8, -",
                "application/pdf, UTF-8, PDF",
                "image/png, UTF-8, NOT_A_PAGE",
                "application/zip, UTF-8, NOT_A_PAGE",
                "application/json, UTF-8, NOT_A_PAGE",
                "text/css, UTF-8, NOT_A_PAGE"
            })
    void pageText_ofWhatWasFetched_isReadOrRefusedByName(@Nullable String type, String written, @Nullable Unread unread)
            throws IOException {
        String sentence = "뷁 똠방각하 펲시 비용은 560만 달러다.";
        boolean plain = type != null && type.startsWith("text/plain");
        serve(type, (plain ? sentence : "<html><body><article><p>" + sentence).getBytes(Charset.forName(written)));
        PageText text = PageText.of(outbound().get(site("/served"), SHORT));
        assertThat(text.unread()).isEqualTo(unread);
        assertThat(text.paragraphs()).isEqualTo(unread == null ? List.of(sentence) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 255044462D312E340A, PDF",
        "text/plain, 255044462D312E340A, PDF",
        "text/html, 89504E470D0A1A0A0000, NOT_A_PAGE",
        "text/plain, FFD8FFE000104A464946, NOT_A_PAGE",
        "text/html, 504B030414000000, NOT_A_PAGE",
        "text/plain, D0CF11E0A1B11AE1, NOT_A_PAGE",
        "text/html, 4100420043, NOT_A_PAGE"
    })
    void pageText_ofFilesThatAreCalledPages_isRefusedByName(String type, String hex, Unread unread) throws IOException {
        serve(type, HexFormat.of().parseHex(hex));
        assertThat(PageText.of(outbound().get(site("/served"), SHORT)).unread()).isEqualTo(unread);
    }

    private void serve(@Nullable String type, byte[] body) {
        site.createContext("/served", exchange -> {
            if (type != null) {
                exchange.getResponseHeaders().add("Content-Type", type);
            }
            answer(exchange, 200, body);
        });
    }

    private static String rawTarget(HttpExchange exchange) {
        return exchange.getRequestURI().toASCIIString();
    }

    @Test
    void post_ofJson_isAnswered() throws IOException {
        Receipt receipt =
                outbound().post(site("/large"), Map.of("X-One", "1"), "{}".getBytes(StandardCharsets.UTF_8), SHORT);
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text()).hasSize(1_000);
        assertThat(outbound()
                        .post(site("/to-trap"), Map.of(), new byte[0], SHORT)
                        .status())
                .isEqualTo(302);
        assertThat(trapped).hasValue(0);
    }

    private void refused(OutboundRefused.Rule rule, String path) {
        assertThatThrownBy(() -> outbound().get(site(path), SHORT))
                .asInstanceOf(type(OutboundRefused.class))
                .extracting(OutboundRefused::rule)
                .isEqualTo(rule);
    }

    private static Outbound outbound() {
        return outbound(SystemDefaultDnsResolver.INSTANCE);
    }

    private static Outbound outbound(DnsResolver names) {
        PublicNetwork network = new PublicNetwork(Optional.of(List.of("127.0.0.2/32")));
        Connections connections = new Connections(new GuardedNames(names, network), Clock.systemUTC());
        Redirects redirects = new Redirects(connections);
        return new Outbound(connections, redirects, new Robots(redirects));
    }

    private interface Lookup {
        String addresses(String host);
    }

    private static DnsResolver names(Lookup lookup) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                List<InetAddress> addresses = new ArrayList<>();
                for (String address : lookup.addresses(host).split(",", -1)) {
                    addresses.addAll(List.of(InetAddress.getAllByName(address)));
                }
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private URI site(String path) {
        return URI.create("http://127.0.0.2:" + port(site) + path);
    }

    private String trap() {
        return "http://127.0.0.1:" + port(trap) + "/";
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }

    private static void redirect(HttpExchange exchange, String to) {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) {
        answer(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A byte now and then, so that no read waits long. */
    private static void drip(HttpExchange exchange) {
        try (exchange) {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 200; i++) {
                body.write('x');
                body.flush();
                Thread.sleep(100);
            }
        } catch (IOException e) {
            // It was broken off.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
