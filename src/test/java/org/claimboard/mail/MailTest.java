package org.claimboard.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.Newsroom;
import org.claimboard.account.Account;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.SettableClock;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.ComparisonLook;
import org.claimboard.workflow.ComparisonLookStore;
import org.claimboard.workflow.LooksQueued;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what happens at the desk to the mail that a server has taken. */
@QuarkusTest
@TestProfile(Newsroom.class)
class MailTest {

    private static final Pattern LINK = Pattern.compile("https://claims\\.example\\.org(/\\S*)");

    @Inject
    TestAccounts accounts;

    @Inject
    Workflow workflow;

    @Inject
    RevisionStore revisions;

    @Inject
    MailStore store;

    @Inject
    Postman postman;

    @Inject
    Post post;

    @Inject
    SettableClock clock;

    @Inject
    Assignments assignments;

    @Inject
    Event<LooksQueued> queued;

    @Inject
    ComparisonStore comparisons;

    @Inject
    ComparisonLookStore looks;

    /** Set by {@link Newsroom}. */
    @SuppressWarnings("NullAway.Init")
    Function<String, List<String>> server;

    @BeforeEach
    void forgetAll() {
        QuarkusTransaction.requiringNew().run(() -> {
            store.deleteAll();
            MailPreference.deleteAll();
        });
        assertThat(server.apply("forget")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"en, Your invitation to the desk of claims.example.org", "ko, claims.example.org 데스크에 초대합니다"})
    void invitation_comesWithALinkThatWorksOnce_inItsLanguage(String language, String subject) throws Exception {
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        String name = "mailed-" + language;
        administrator
                .form()
                .formParam("name", name)
                .formParam("display-name", "Min-ji")
                .formParam("role", "editor")
                .formParam("mail", "minji@example.org")
                .formParam("mail-language", language)
                .post("/en/accounts")
                .then()
                .statusCode(303)
                .header("Location", containsString("done=mailed"));

        MimeMessage mail = one();

        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Desk <desk@example.org>");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        String link = links(mail).stream()
                .filter(path -> path.startsWith("/invitation/"))
                .findFirst()
                .orElseThrow();
        given().get("/" + language + link).then().statusCode(200).body(containsString("Min-ji"));
        assertThat(waiting()).isZero();

        administrator
                .form()
                .formParam("new-password", "correct horse battery")
                .formParam("new-password-again", "correct horse battery")
                .post("/" + language + link)
                .then()
                .statusCode(303);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> store.preference(name).orElseThrow().isConfirmed()))
                .isTrue();
    }

    @Test
    void invitation_toNoAddress_isRefused_andKeepsWhatWasTyped() {
        accounts.signedIn(Role.ADMINISTRATOR)
                .form()
                .formParam("name", "nobody-mailed")
                .formParam("display-name", "Nobody")
                .formParam("role", "editor")
                .formParam("mail", "no@address@example.org")
                .post("/en/accounts")
                .then()
                .statusCode(422)
                .body(containsString("This is no address of mail."), containsString("no@address@example.org"));
    }

    /** What comes within a while comes in one mail, tells the truth of the moment when it leaves, and is not told to its doer. */
    @Test
    void reviews_thatWait_areToldInOneMail_toThoseWhoDidNotHandThemIn() throws Exception {
        Account reviewer = wanting("kim@example.org", "en", Role.REVIEWER);
        Account submitting = wanting("lee@example.org", "en", Role.REVIEWER);
        wanting("park@example.org", "en", Role.EDITOR);
        RecordKey first = submitted("mail-first", submitting.name);
        submitted("mail-second", submitting.name);
        RecordKey back = submitted("mail-third", submitting.name);
        workflow.sendBack(back, 2, new Person(submitting.name, false), "");
        assertThat(postman.deliver()).as("before the while is over").isZero();

        MimeMessage mail = one();

        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("kim@example.org");
        assertThat(mail.getSubject()).isEqualTo("2 records wait for a reviewer");
        assertThat(text(mail))
                .contains("- mail-first (from " + submitting.name + ")")
                .contains("https://claims.example.org/en/desk" + first.path())
                .contains("mail-second")
                .doesNotContain("mail-third")
                .contains("https://claims.example.org/en/account/mail");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .matches("<https://claims.example.org/en/mail/stop/\\S{43}/review>");
        assertThat(reviewer.name).isNotEqualTo(submitting.name);
    }

    @Test
    void work_thatIsSentBackOrHandedOver_isToldToWhoHasItInHand_inTheirLanguage() throws Exception {
        Account author = wanting("han@example.org", "ko", Role.EDITOR);
        RecordKey back = submitted("mail-back", author.name);
        workflow.sendBack(back, 2, new Person("somebody", true), "No source");
        RecordKey published = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");
        assignments.set(published, author.name, null, new Person("somebody", true));
        RecordKey others = new RecordKey(RecordType.CLAIM, "wang-50000-h100");
        assignments.set(others, author.name, null, new Person("somebody", true));
        assignments.set(others, "somebody", null, new Person("somebody", true));

        MimeMessage mail = one();

        assertThat(mail.getSubject()).isEqualTo("맡은 기록 2건");
        assertThat(text(mail))
                .contains(
                        "- mail-back (somebody)",
                        "/ko/desk/claimants/mail-back",
                        "/ko/desk/claims/musk-doubts-chip-count")
                .doesNotContain("wang-50000-h100");
    }

    @Test
    void secondLooks_areTold_whileTheyAreOpen() throws Exception {
        wanting("choi@example.org", "en", Role.EDITOR);
        RecordKey claim = new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");
        RecordKey comparison = revisions.keys(RecordType.COMPARISON).get(0);
        LooksQueued both = new LooksQueued(List.of(claim, comparison), "somebody");
        QuarkusTransaction.requiringNew().run(() -> queued.fire(both));

        deliverLater(0);

        assertThat(waiting()).as("nothing is open, so nothing is told").isZero();

        QuarkusTransaction.requiringNew().run(() -> {
            ComparisonLook look = new ComparisonLook();
            look.comparison = comparisons.bySlug(comparison.slug()).orElseThrow();
            look.cause = revisions.head(claim).orElseThrow().latest;
            looks.persist(look);
            queued.fire(both);
        });
        MimeMessage mail = one();
        QuarkusTransaction.requiringNew().run(() -> looks.deleteAll());

        assertThat(mail.getSubject()).isEqualTo("1 record needs a second look");
        assertThat(text(mail)).contains("/en/desk" + comparison.path()).doesNotContain(claim.path());
    }

    /** A server that is away costs nothing but time, and what was not taken is not lost. */
    @Test
    void mail_thatNobodyTakes_isSentAgain_once_andGivenUpAfterDays() throws Exception {
        Account author = wanting("yun@example.org", "en", Role.EDITOR);
        RecordKey key = submitted("mail-again", author.name);
        workflow.sendBack(key, 2, new Person("somebody", true), "");
        assertThat(server.apply("stop")).isNotNull();
        try {
            deliverLater(0);
            assertThat(attempts()).containsExactly(1);
        } finally {
            assertThat(server.apply("start")).isNotNull();
        }
        clock.at(Instant.now().plus(Duration.ofMinutes(30)), () -> {
            postman.deliver();
            postman.deliver();
        });
        assertThat(server.apply("mails")).hasSize(1);
        assertThat(waiting()).isZero();

        workflow.submit(key, 3, new Person(author.name, false), "");
        workflow.sendBack(key, 4, new Person("somebody", true), "");
        clock.at(Instant.now().plus(Duration.ofDays(4)), postman::deliver);
        assertThat(waiting()).isZero();
        assertThat(server.apply("mails")).hasSize(1);
    }

    @Test
    void step_thatIsRefused_tellsNobody() {
        wanting("seo@example.org", "en", Role.REVIEWER);
        RecordKey key = submitted("mail-refused", "somebody");
        long before = waiting();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> workflow.submit(key, 2, new Person("somebody", false), "")))
                .isInstanceOf(Refused.class);

        assertThat(waiting()).isEqualTo(before);
    }

    /** A mail program stops it without our form; looking at the link does not. */
    @Test
    void link_thatStopsMail_stopsItsKindAlone() throws Exception {
        Account author = wanting("oh@example.org", "en", Role.REVIEWER);
        String key = QuarkusTransaction.requiringNew()
                .call(() -> store.preference(author.name).orElseThrow().stopKey);
        String link = "/en/mail/stop/" + key + "/work";
        given().get(link).then().statusCode(200).body(containsString("Stop these mails"));
        assertThat(kinds(author)).contains(MailKind.WORK);

        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);

        assertThat(kinds(author)).containsExactlyInAnyOrder(MailKind.REVIEW, MailKind.SECOND_LOOK);
        given().post("/en/mail/stop/" + "A".repeat(43) + "/work").then().statusCode(404);
        given().post("/en/mail/stop/" + key + "/invitation").then().statusCode(404);
        RecordKey back = submitted("mail-stopped", author.name);
        workflow.sendBack(back, 2, new Person("somebody", true), "");
        deliverLater(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a@b@example.org",
                "a b@example.org",
                "x@example.org\r\nBcc: y@example.org",
                "@x",
                "x@",
                "x..y@a.org"
            })
    void address_thatIsNone_isRefused(String address) {
        accounts.signedIn(Role.EDITOR)
                .form()
                .formParam("address", address)
                .post("/en/account/mail")
                .then()
                .statusCode(422)
                .body(containsString("This is no address of mail."));
    }

    @Test
    void preferences_areKept_andMailEndsWithTheAddress() {
        Account account = accounts.create(Role.EDITOR);
        Visitor visitor = accounts.signedIn(account);
        visitor.form()
                .formParam("address", " min.ji+desk@예시.example.org ")
                .formParam("language", "ko")
                .formParam("kind", "second-look")
                .post("/en/account/mail")
                .then()
                .statusCode(303);
        assertThat(kinds(account)).containsExactly(MailKind.SECOND_LOOK);
        visitor.request()
                .get("/en/account/mail")
                .then()
                .statusCode(200)
                .body(containsString("min.ji+desk@예시.example.org"));
        visitor.form().formParam("address", "").post("/en/account/mail").then().statusCode(303);
        assertThat(QuarkusTransaction.requiringNew().call(() -> store.preference(account.name)))
                .isEmpty();
    }

    /**
     * A server greets whom it accepts at once, and nothing of the greeting may be missed, whoever else sends then.
     * vertx-mail-client 4.5.27 listens only once its pool has handed the connection over: sent from several threads, some
     * letters waited for a greeting that had come, until the server ended the connection with 421.
     */
    @Test
    void letters_thatLeaveAtTheSameTime_areAllTaken() throws Exception {
        int each = 25;
        ExecutorService senders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<@Nullable Void>> all = Collections.nCopies(8, () -> {
                for (int i = 0; i < each; i++) {
                    post.send(new Letter("jang", "jang@example.org", "One of many", "Text", null, List.of(), 0));
                }
                return null;
            });
            for (Future<@Nullable Void> sender : senders.invokeAll(all)) {
                sender.get();
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(server.apply("mails")).hasSize(8 * each);
    }

    /** Somebody else's address gets one mail and no more until its owner says so; a mail program that looks says nothing. */
    @Test
    void address_getsNothingElse_beforeItsOwnerHasConfirmedIt() throws Exception {
        Account author = accounts.create(Role.EDITOR);
        Visitor visitor = accounts.signedIn(author);
        address(visitor, "baek@example.org");
        RecordKey back = submitted("mail-unconfirmed", author.name);
        workflow.sendBack(back, 2, new Person("somebody", true), "");
        visitor.request()
                .get("/en/account/mail")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is sent to this address yet."));

        MimeMessage mail = one();

        assertThat(mail.getSubject()).isEqualTo("Confirm your address for the desk of claims.example.org");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        String link = links(mail).stream()
                .filter(path -> path.startsWith("/en/mail/confirm/"))
                .findFirst()
                .orElseThrow();
        given().get(link).then().statusCode(200).body(containsString("baek@example.org"));
        assertThat(isConfirmed(author)).isFalse();
        given().post(link).then().statusCode(403);
        assertThat(isConfirmed(author)).isFalse();
        visitor.form().post(link).then().statusCode(200).body(containsString("from now on"));
        assertThat(isConfirmed(author)).isTrue();
        given().get(link).then().statusCode(404);

        assertThat(server.apply("forget")).isNotNull();
        workflow.submit(back, 3, new Person(author.name, false), "");
        workflow.sendBack(back, 4, new Person("somebody", true), "");
        assertThat(one().getSubject()).isEqualTo("1 record for you");

        address(visitor, "baek@example.org");
        assertThat(isConfirmed(author)).as("the same address").isTrue();
        address(visitor, "other@example.org");
        assertThat(isConfirmed(author)).as("another address").isFalse();
        given().get("/en/mail/confirm/" + "A".repeat(43)).then().statusCode(404);
    }

    /** However often it is asked for, and while none is on its way only after some minutes. */
    @Test
    void confirmation_isSentOnce_howeverOftenItIsAskedFor() throws Exception {
        Visitor visitor = accounts.signedIn(Role.EDITOR);
        address(visitor, "cha@example.org");
        address(visitor, "cha@example.org");
        address(visitor, "cho@example.org");
        assertThat(waiting()).isEqualTo(1);
        postman.deliver();
        assertThat(server.apply("mails")).hasSize(1);
        address(visitor, "chu@example.org");
        postman.deliver();
        assertThat(server.apply("mails")).hasSize(1);
        assertThat(waiting()).isEqualTo(1);
    }

    private static void address(Visitor visitor, String address) {
        visitor.form()
                .formParam("address", address)
                .formParam("language", "en")
                .formParam("kind", "work")
                .post("/en/account/mail")
                .then()
                .statusCode(303);
    }

    private boolean isConfirmed(Account account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.preference(account.name).orElseThrow().isConfirmed());
    }

    private List<MailKind> kinds(Account account) {
        return List.copyOf(QuarkusTransaction.requiringNew()
                .call(() -> store.preference(account.name).orElseThrow().kindSet()));
    }

    private Account wanting(String address, String language, Role role) {
        Account account = accounts.create(role);
        accounts.signedIn(account)
                .form()
                .formParam("address", address)
                .formParam("language", language)
                .formParam("kind", "work", "review", "second-look")
                .post("/en/account/mail")
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            store.preference(account.name).orElseThrow().confirm(Instant.EPOCH);
            store.delete("kind", MailKind.CONFIRMATION);
        });
        return account;
    }

    /** A claimant that is handed in. */
    private RecordKey submitted(String slug, String author) {
        RecordKey key = new RecordKey(RecordType.CLAIMANT, slug);
        ObjectNode record = CanonicalForm.parse(
                "{\"claimant\":\"" + slug + "\",\"kind\":\"person\",\"names\":{\"en\":\"" + slug + "\"}}");
        Person by = new Person(author, false);
        workflow.draft(key, 0, record, by, "");
        workflow.submit(key, 1, by, "");
        return key;
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(store::count);
    }

    private List<Integer> attempts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.listAll().stream().map(item -> item.attempts).toList());
    }

    /** What the server does not take at once is sent again. */
    private void deliverLater(int mails) throws Exception {
        Instant later = Instant.now().plus(Duration.ofMinutes(3));
        for (int i = 0; i < 5; i++) {
            clock.at(later.plus(Duration.ofMinutes(10L * i)), postman::deliver);
            if (server.apply("mails").size() >= mails) {
                break;
            }
        }
        for (int i = 0; i < 100 && server.apply("mails").size() < mails; i++) {
            Thread.sleep(100);
        }
        assertThat(server.apply("mails")).hasSize(mails);
    }

    private MimeMessage one() throws Exception {
        deliverLater(1);
        String mail = server.apply("mails").get(0);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    private static List<String> links(MimeMessage mail) throws MessagingException, IOException {
        List<String> found = new ArrayList<>();
        Matcher links = LINK.matcher(text(mail));
        while (links.find()) {
            found.add(links.group(1));
        }
        return found;
    }
}
