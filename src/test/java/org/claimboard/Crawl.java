package org.claimboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that a server tells everybody, by address, as one can come to it from its first pages and maps. */
final class Crawl {

    /** More than there is; if it is reached, something has no end. */
    private static final int MOST = 3000;

    /** Fewer than the files that one address may have sent to it at a time. */
    private static final int AT_ONCE = 6;

    private static final Pattern LINK = Pattern.compile("(?:href|src|content|action)=\"([^\"]+)\"|<loc>([^<]+)</loc>");
    private static final Pattern RECORD = Pattern.compile("/en/([a-z]+/[a-z0-9-]+)");
    private static final List<String> SEEDS = List.of(
            "/",
            "/en/",
            "/ko/",
            "/sitemap.xml",
            "/robots.txt",
            "/llms.txt",
            "/opensearch.xml",
            "/q/openapi",
            "/api/v1",
            "/api/v1/articles",
            "/api/v1/chains",
            "/api/v1/changes",
            "/api/v1/claimants",
            "/api/v1/claims",
            "/api/v1/comparisons",
            "/api/v1/corrections",
            "/api/v1/rates",
            "/api/v1/relations",
            "/api/v1/sources",
            "/api/v1/topics",
            "/api/v1/claims?verdict=none",
            "/api/v1/no-such-thing",
            "/api/v1/search?q=musk",
            "/api/v1/search?q=%EB%94%A5%EC%8B%9C%ED%81%AC",
            "/api/v1/search?q=chips%20%3E%2010000",
            "/api/v1/search?q=INDIA%20IS%20IN",
            "/en/search?q=musk",
            "/ko/search?q=560%EB%A7%8C%20%EB%8B%AC%EB%9F%AC",
            "/en/search?q=hairstlye",
            "/en/check?text=DeepSeek%20cost%205.6%20million%20dollars",
            "/en/no-such-page",
            "/ko/claims?verdict=nonsense",
            "/en/data/claimboard.zip",
            "/en/data/claims.csv",
            "/ko/data/sources.ndjson",
            "/en/data/evidence.csv",
            "/en/data/notes.csv",
            "/en/data/reviews.json");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final SortedMap<String, String> answers = new TreeMap<>();

    private Crawl(int port) {
        server = "http://localhost:" + port;
    }

    /**
     * Status, type and bytes of every answer.
     *
     * @param port at which the server listens
     */
    static SortedMap<String, String> of(int port) throws IOException, InterruptedException {
        Crawl crawl = new Crawl(port);
        SortedSet<String> next = new TreeSet<>(SEEDS);
        while (!next.isEmpty() && crawl.answers.size() < MOST) {
            next = crawl.fetch(List.copyOf(next));
        }
        return crawl.answers;
    }

    private SortedSet<String> fetch(List<String> addresses) throws IOException, InterruptedException {
        SortedSet<String> found = new TreeSet<>();
        for (int i = 0; i < addresses.size(); i += AT_ONCE) {
            Map<String, CompletableFuture<HttpResponse<byte[]>>> asked = new TreeMap<>();
            for (String address : addresses.subList(i, Math.min(addresses.size(), i + AT_ONCE))) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(server + address)).build();
                asked.put(address, client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()));
            }
            for (Map.Entry<String, CompletableFuture<HttpResponse<byte[]>>> one : asked.entrySet()) {
                HttpResponse<byte[]> answer = one.getValue().join();
                answers.put(one.getKey(), told(answer));
                found.addAll(links(one.getKey(), answer));
            }
        }
        found.removeAll(answers.keySet());
        return found;
    }

    /** Tags are left out where they are weak: those of pages say when their program was started. */
    private static String told(HttpResponse<byte[]> answer) {
        String tag = answer.headers()
                .firstValue("ETag")
                .filter(text -> !text.startsWith("W/"))
                .orElse("");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String limit = answer.headers().firstValue("RateLimit").orElse("").replaceAll("=[0-9]+", "=0");
        String policy = answer.headers().firstValue("RateLimit-Policy").orElse("");
        String body = type.matches("(text|application)/.*") && !type.contains("zip")
                ? new String(answer.body(), StandardCharsets.UTF_8)
                : HexFormat.of().formatHex(answer.body());
        return String.join("\n", String.valueOf(answer.statusCode()), type, tag, limit, policy, body);
    }

    private List<String> links(String at, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.contains("html") && !type.contains("xml")) {
            return List.of();
        }
        List<String> links = new ArrayList<>();
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            String address = (link.group(1) == null ? link.group(2) : link.group(1)).replace("&amp;", "&");
            if (address.startsWith(server)) {
                address = address.substring(server.length());
            }
            int fragment = address.indexOf('#');
            address = fragment < 0 ? address : address.substring(0, fragment);
            if (address.startsWith("/") && !address.startsWith("//") && isFollowed(at, address)) {
                links.add(address);
            }
        }
        Matcher record = RECORD.matcher(at);
        if (record.matches() && answer.statusCode() == 200) {
            links.add("/api/v1/" + record.group(1));
        }
        return links;
    }

    /** Searches lead to searches without end, and a past page to a past of everything: one step into them is enough. */
    private static boolean isFollowed(String at, String address) {
        boolean endless = at.contains("/search?") || at.contains("asOf=") || at.contains("/check?");
        return !endless && !address.contains("/desk") && !address.contains("/sign-in");
    }
}
