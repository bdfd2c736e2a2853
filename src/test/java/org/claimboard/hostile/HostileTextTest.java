package org.claimboard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.claimboard.OnScratch;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.hostile.HostileTexts.Bundle;
import org.claimboard.ledger.FileConflictStore;
import org.claimboard.ledger.RevisionHash;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.TestBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever somebody types into any field comes out as that very text, and as nothing else. Every form is filled with the
 * texts of {@code hostile-texts.txt}, several in each field, and every page that has to do with them is looked at: those
 * that answer, those with what was wrong, those of the desk and those for readers, in both languages. What is told is the
 * same with all of the texts, and once with harmless ones of the same shape; a page must be made of the same elements and
 * attributes in the same places. Fields as long as the texts together hold all of them, one half at a time; shorter ones
 * take turns. Charts are part of their pages.
 */
@QuarkusTest
@TestProfile(OnScratch.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

    private static final int LONGEST = 4000;

    @TestHTTPResource("/")
    URL site;

    @Inject
    TestAccounts accounts;

    @Inject
    FileConflictStore conflicts;

    private final HostileTexts texts = HostileTexts.ofTheFile();
    private final List<Diary> told = new ArrayList<>();
    private Diary harmless = new Diary("nobody");

    /** Once: the port is not known before the first test begins. */
    @BeforeEach
    void tell() {
        if (!told.isEmpty()) {
            return;
        }
        Visitor reviewer = accounts.signedIn(Role.REVIEWER);
        Cast cast = new Cast(accounts.signedIn(Role.ADMINISTRATOR), reviewer, NewRecords.unfolded(reviewer));
        HostileTexts plain = HostileTexts.harmless();
        harmless = tell(cast, "plain", plain, plain.from(0, LONGEST));
        for (Bundle bundle : texts.bundles(LONGEST)) {
            told.add(tell(cast, "loud-" + told.size(), texts, bundle));
        }
    }

    private Diary tell(Cast cast, String slug, HostileTexts from, Bundle bundle) {
        return new Story(cast, slug, from, bundle).tell(document -> otherFile(slug, document));
    }

    private void otherFile(String slug, JsonNode document) {
        String text = document.toString();
        QuarkusTransaction.requiringNew()
                .run(() -> conflicts.note(
                        new RecordKey(RecordType.CLAIMANT, slug), slug + ".yaml", RevisionHash.of(text), text));
    }

    @Test
    void texts_areMany() {
        assertThat(texts.all()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    /** The pages of a story are the same whatever its words. */
    @Test
    void pages_areMadeOfTheSameElementsAsWithHarmlessTexts() {
        told.forEach(diary -> compare(diary, harmless));
    }

    private static void compare(Diary hostile, Diary harmless) {
        assertThat(hostile.entries().keySet()).isEqualTo(harmless.entries().keySet());
        SoftAssertions all = new SoftAssertions();
        hostile.entries().forEach((name, entry) -> all.assertThat(entry.shape())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(harmless.entry(name).shape()));
        all.assertAll();
    }

    @Test
    void pages_holdTextsWhereTextsMayStand() {
        everywhere(entry -> entry.page().isSafe());
    }

    @Test
    void pages_showTheTextsAsTheyWereTyped() {
        everywhere(entry -> entry.shows().forEach(entry.page()::shows));
    }

    private void everywhere(Consumer<Diary.Entry> check) {
        SoftAssertions all = new SoftAssertions();
        told.forEach(diary -> diary.entries().values().forEach(entry -> all.check(() -> check.accept(entry))));
        all.assertAll();
    }

    /** What is asked for in an address comes back too, on pages that find nothing, or that say what is wrong. */
    @Test
    void questions_areRepeatedAsText() {
        Diary plain = new Diary("nobody");
        new Asking(plain, HostileTexts.harmless().from(0, Asking.LONGEST)).ask();
        for (Bundle bundle : texts.bundles(Asking.LONGEST)) {
            Diary diary = new Diary("nobody");
            new Asking(diary, bundle).ask();
            compare(diary, plain);
            diary.entries().values().forEach(entry -> entry.shows()
                    .forEach(entry.page().isSafe()::shows));
        }
    }

    @Test
    void answers_holdTheTextsAsStrings() {
        Answers answers = new Answers(accounts.apiToken(Role.REVIEWER, Scope.READ_DRAFTS, Scope.WRITE));
        List<Bundle> bundles = texts.bundles(LONGEST);
        for (int i = 0; i < bundles.size(); i++) {
            for (String kind : HostileRecords.KINDS) {
                String record = kind + "/loud-" + i;
                assertThat(answers.strings(record)).contains(bundles.get(i).joined());
                assertThat(answers.strings(record + "/draft"))
                        .contains(bundles.get(i).joined());
            }
            answers.strings("claims/loud-" + i + "/revisions");
        }
        List.of("claims?include=quantities,evidence,doubts&", "drafts?", "corrections?", "relations?")
                .forEach(list -> answers.strings(list + "limit=100"));
        texts.bundles(1000).forEach(answers::refuse);
    }

    @Test
    void links_thatLeadToNoWebSite_areRefused() {
        Answers answers = new Answers(accounts.apiToken(Role.EDITOR, Scope.WRITE));
        List<String> schemes = texts.all().stream()
                .filter(text -> text.strip().matches("(?is)(javascript|data|vbscript|file):.*"))
                .toList();
        assertThat(schemes).hasSizeGreaterThan(5);
        schemes.forEach(answers::refuseLink);
    }

    /** Every page once, half of them with the one half of the texts: as if there were no policy, then as they are. */
    @Test
    void browser_runsNothing() {
        List<String> bodies = new ArrayList<>();
        for (String name : harmless.entries().keySet()) {
            bodies.add(told.get(bodies.size() % told.size()).entry(name).body());
        }
        String session = accounts.signedIn(Role.ADMINISTRATOR).sessionCookie();
        try (TestBrowser chromium = TestBrowser.start();
                WatchedBrowser watched = new WatchedBrowser(chromium.browser(), site.toString())) {
            watched.show(bodies);
            watched.visit(
                    session,
                    List.of(
                            "en/claims/loud-0",
                            "ko/articles/loud-1",
                            "en/comparisons/loud-0",
                            "en/sources/loud-1",
                            "en/desk/claims/loud-0",
                            "en/desk/claims/loud-1/edit",
                            "en/desk/comments",
                            "en/accounts"));
            assertThat(watched.events()).isEmpty();
        }
    }
}
