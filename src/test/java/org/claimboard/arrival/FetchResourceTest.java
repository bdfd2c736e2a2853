package org.claimboard.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** The texts of an article as fetched, at the desk. */
@QuarkusTest
@TestProfile(OnScratch.class)
class FetchResourceTest {

    private static final String TEXT =
            "The harbour opened.\nThe mayor was there.\nIt cost 4 million dollars.\nKim doubts that it pays.";

    @Inject
    TestAccounts accounts;

    @Inject
    Workflow workflow;

    @Inject
    ArticleFetchStore fetches;

    private final String slug = "harbour-" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = "https://news.example/" + slug;

    @Test
    void page_tellsChangedNumbersFirst() {
        draft(address);
        keep(TEXT);
        keep("Kim doubts that it pays.\nThe harbour opened.\nThe mayor was there.\nIt cost 5 million dollars.");
        String page = accounts.signedIn(Role.EDITOR)
                .request()
                .get("/en/desk/articles/" + slug + "/fetches")
                .asString();
        assertThat(page).contains("<del>4</del> → <ins>5</ins>", "It cost 5 million dollars.");
        assertThat(page.indexOf("altered")).isLessThan(page.indexOf("moved"));
    }

    @Test
    void fetch_ofAPrivateAddress_isRefusedAndKeepsNothing() {
        draft("http://127.0.0.1:1/" + slug);
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.form()
                .post("/en/desk/articles/" + slug + "/fetches")
                .then()
                .statusCode(422)
                .body(containsString("network that is not public"), containsString("not fetched yet"));
    }

    @Test
    void log_ofAnAddressThatCannotBeFetched_saysWhy() {
        accounts.signedIn(Role.EDITOR)
                .form()
                .formParam("text", "")
                .formParam("address", "http://[::1]/" + slug)
                .post("/ko/desk/claims/log")
                .then()
                .statusCode(422)
                .body(containsString("공개되지 않은 네트워크"));
    }

    @Test
    void log_ofAnArticleOnFileWhoseAddressIsWrittenOtherwise_isThatArticle() {
        String page = UUID.randomUUID().toString();
        draft("https://예시.kr/기사/" + page);
        Visitor editor = accounts.signedIn(Role.EDITOR);
        editor.follow(editor.form()
                        .formParam("text", "It cost 4 million dollars.")
                        .formParam(
                                "address", "https://WWW.xn--vv4b11d.kr/%ea%b8%b0%ec%82%ac/" + page + "/?utm_source=kim")
                        .post("/en/desk/claims/log"))
                .then()
                .statusCode(200)
                .body(containsString(slug));
    }

    private void draft(String url) {
        ObjectNode article = JsonNodeFactory.instance.objectNode();
        article.put("article", slug).put("title", "Harbour").put("url", url).put("language", "en");
        article.putArray("passages")
                .add(passage("It cost 4 million dollars."))
                .add(passage("Kim doubts that it pays."));
        workflow.draft(new RecordKey(RecordType.ARTICLE, slug), 0, article, new Person("kim", false), "");
    }

    private static ObjectNode passage(String text) {
        return JsonNodeFactory.instance.objectNode().put("paragraph", 1).put("text", text);
    }

    private void keep(String text) {
        ArticleFetch fetch = new ArticleFetch();
        fetch.place = ArticleFetch.place(address);
        fetch.address = address;
        fetch.title = "Harbour";
        fetch.text = text;
        fetch.hash = RevisionHash.of(text);
        fetch.fetchedAt = Instant.parse("2026-01-01T00:00:00Z");
        fetch.author = "kim";
        QuarkusTransaction.requiringNew().run(() -> fetches.persist(fetch));
    }
}
