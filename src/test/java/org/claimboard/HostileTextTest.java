package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimboard.HostileTexts.Bundle;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.site.TestBrowser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types into any field comes out as that very text, and as nothing else. */
@QuarkusTest
@TestProfile(OnScratch.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST = 900;
    private static final String PUBLISHED = "deepseek-chatbot-cost-5-6-million";
    private static final List<String> KINDS =
            List.of("claimants", "sources", "articles", "claims", "comparisons", "chains", "rates");

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    private final HostileTexts hostile = HostileTexts.ofTheFile();

    /** What the templates write where all texts are harmless. */
    private final Set<String> known = new TreeSet<>();

    /** Slugs of the published records, one for each kind; the first are harmless. */
    private final List<String> published = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();
    private Account author;
    private Visitor editor;
    private Visitor reviewer;
    private int records;

    @BeforeAll
    void publish() {
        author = accounts.create(Role.ADMINISTRATOR);
        editor = accounts.signedIn(author);
        reviewer = accounts.signedIn(Role.REVIEWER);
        HostileTexts harmless = HostileTexts.harmless();
        publish("harmless-0", harmless, false);
        publish("harmless-1", harmless, true);
        int covered = 0;
        for (int round = 0; covered < hostile.all().size(); round++) {
            Bundle long_ = hostile.from(covered, LONGEST);
            texts.addAll(long_.texts());
            covered += publish("loud-" + round, hostile, round % 2 == 1);
        }
    }

    /** A record of each kind, with texts in every string that is free, written by one person, published by another. */
    private int publish(String slug, HostileTexts from, boolean withForms) {
        return 0;
    }
}
