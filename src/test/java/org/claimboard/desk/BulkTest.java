package org.claimboard.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimboard.OnScratch;
import org.claimboard.account.Account;
import org.claimboard.account.AccountStore;
import org.claimboard.account.Role;
import org.claimboard.account.TestAccounts;
import org.claimboard.account.Visitor;
import org.claimboard.claim.SettableClock;
import org.claimboard.ledger.Batches;
import org.claimboard.ledger.ReviewPublisher;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.upkeep.OutcomeKeeper;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Refused;
import org.claimboard.workflow.Workflow;
import org.claimboard.workflow.bulk.BulkAct;
import org.claimboard.workflow.bulk.BulkItem;
import org.claimboard.workflow.bulk.BulkJob;
import org.claimboard.workflow.bulk.BulkJobs;
import org.claimboard.workflow.bulk.BulkRunner;
import org.claimboard.workflow.bulk.BulkStore;
import org.claimboard.workflow.bulk.ReleaseRule;
import org.claimboard.workflow.bulk.ReleaseRules;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Acts on many records through the front door of the desk. */
@QuarkusTest
@TestProfile(OnScratch.class)
class BulkTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Whose the shipped source is that made-up claims lean on. */
    private static final ReviewPublisher ASIA_TIMES =
            new ReviewPublisher("Asia Times, carried by daily8.com", "daily8.com");

    @Inject
    TestAccounts accounts;

    @Inject
    AccountStore people;

    @Inject
    RevisionStore revisions;

    @Inject
    Workflow workflow;

    @Inject
    Batches batches;

    @Inject
    BulkJobs jobs;

    @Inject
    BulkRunner runner;

    @Inject
    BulkStore store;

    @Inject
    ReleaseRules rules;

    @Inject
    OutcomeKeeper outcomes;

    @Inject
    SettableClock clock;

    @Test
    void drafts_areHandedInAndPublished_byTwoPeople_andEachIsReported() throws InterruptedException {
        Account author = accounts.create(Role.REVIEWER);
        Visitor first = accounts.signedIn(author);
        Visitor second = accounts.signedIn(Role.REVIEWER);
        List<RecordKey> claims = drafts("bridge", 12, author.name);
        RecordKey broken = new RecordKey(RecordType.CLAIM, "bridge-broken");
        ObjectNode half = claim(broken, "It has no kind.");
        half.remove("kind");
        workflow.draft(broken, 0, half, new Person(author.name, true), "");

        String handedIn = choose(first, "submission", "state=draft&author=me&kind=claim&sort=title");
        Document preview = page(first, handedIn);
        assertThat(preview.expectFirst("h1").text()).contains("13");
        assertThat(preview.text()).contains("will be refused").contains("A field is missing");
        assertThat(preview.select("#items li")).hasSize(13);
        assertThat(latest(claims.get(0)).act).isEqualTo(RevisionAct.DRAFTED);
        run(first, handedIn, Map.of("reason", "All counted"));
        Document report = finished(first, handedIn);
        assertThat(outcomes(report)).containsExactly("12 done", "0 stood so already", "1 refused");
        assertThat(claims).allSatisfy(key -> {
            assertThat(latest(key).act).isEqualTo(RevisionAct.SUBMITTED);
            assertThat(latest(key).reason).isEqualTo("All counted");
        });
        assertThat(latest(broken).act).isEqualTo(RevisionAct.DRAFTED);

        assertThat(firstAct(first, "draft")).isEqualTo("submission");
        assertThat(firstAct(first, "in-review")).isEqualTo("publication");
        String own = choose(first, "publication", "state=in-review&author=me");
        run(first, own, Map.of());
        assertThat(outcomes(finished(first, own))).containsExactly("0 done", "0 stood so already", "12 refused");
        assertThat(latest(claims.get(0)).act).isEqualTo(RevisionAct.SUBMITTED);

        String published = choose(second, "publication", "state=in-review&author=" + author.name);
        run(second, published, Map.of("reason", "Looks right"));
        assertThat(outcomes(finished(second, published))).containsExactly("12 done", "0 stood so already", "0 refused");
        given().get(claims.get(3).path().replace("/claims", "/en/claims"))
                .then()
                .statusCode(200);
        assertThat(revisions.publications()).isPositive();
        assertThat(claims).allSatisfy(key -> assertThat(latest(key).number).isEqualTo(3));

        String again = choose(second, "publication", "state=published&author=" + author.name + "&kind=claim");
        run(second, again, Map.of());
        assertThat(outcomes(finished(second, again))).containsExactly("0 done", "12 stood so already", "0 refused");
        assertThat(claims).allSatisfy(key -> assertThat(latest(key).number).isEqualTo(3));
    }

    @Test
    void ticked_areSentBack_withAReasonOnly_andDiscarded() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Visitor reviewer = accounts.signedIn(Role.REVIEWER);
        List<RecordKey> claims = drafts("tunnel", 3, author.name);
        claims.forEach(key -> workflow.submit(key, 1, new Person(author.name, false), ""));
        String job = chooseTicked(reviewer, "return", claims.subList(0, 2));

        reviewer.form().post(job + "/run").then().statusCode(422).body(containsString("Say what is missing"));
        run(reviewer, job, Map.of("reason", "Where is this from?"));
        assertThat(outcomes(finished(reviewer, job))).containsExactly("2 done", "0 stood so already", "0 refused");
        assertThat(latest(claims.get(0)).act).isEqualTo(RevisionAct.RETURNED);
        assertThat(latest(claims.get(0)).reason).isEqualTo("Where is this from?");
        assertThat(latest(claims.get(2)).act).isEqualTo(RevisionAct.SUBMITTED);
        reviewer.form().post(job + "/run").then().statusCode(422);
        reviewer.form().formParam("reason", "Twice").post(job + "/run").then().statusCode(409);

        String discarded = chooseTicked(reviewer, "discarding", claims);
        run(reviewer, discarded, Map.of());
        finished(reviewer, discarded);
        assertThat(claims).allSatisfy(key -> assertThat(latest(key).act).isEqualTo(RevisionAct.DISCARDED));
    }

    @Test
    void kindAndClaimant_areSet_whereNobodyReviews() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Visitor editor = accounts.signedIn(author);
        List<RecordKey> claims = drafts("ferry", 4, author.name);
        workflow.submit(claims.get(3), 1, new Person(author.name, false), "");
        String kind = chooseTicked(editor, "claim-kind", claims);
        editor.form().formParam("kind", "nonsense").post(kind + "/run").then().statusCode(422);
        run(editor, kind, Map.of("kind", "opinion"));
        assertThat(outcomes(finished(editor, kind))).containsExactly("3 done", "0 stood so already", "1 refused");
        assertThat(content(claims.get(0)).path("kind").asText()).isEqualTo("opinion");

        String claimant = chooseTicked(editor, "claimant", claims.subList(0, 1));
        editor.form()
                .formParam("claimant", "Nobody At All")
                .post(claimant + "/run")
                .then()
                .statusCode(422);
        run(editor, claimant, Map.of("claimant", "xai"));
        finished(editor, claimant);
        assertThat(content(claims.get(0)).path("claimant").asText()).isEqualTo("xai");
    }

    @Test
    void topic_isGivenToClaims_thatDoNotHaveIt() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Visitor editor = accounts.signedIn(author);
        List<RecordKey> claims = drafts("pier", 2, author.name);
        String topic = revisions.keys(RecordType.TOPIC).get(0).slug();
        String job = chooseTicked(editor, "topic", claims);
        editor.form()
                .formParam("topic", "no-such-topic")
                .post(job + "/run")
                .then()
                .statusCode(422);
        run(editor, job, Map.of("topic", topic));
        assertThat(outcomes(finished(editor, job))).containsExactly("2 done", "0 stood so already", "0 refused");
        assertThat(content(claims.get(0)).at("/topics/0").asText()).isEqualTo(topic);
        String again = chooseTicked(editor, "topic", claims);
        run(editor, again, Map.of("topic", topic));
        assertThat(outcomes(finished(editor, again))).containsExactly("0 done", "2 stood so already", "0 refused");

        String removal = chooseTicked(editor, "topic-removal", claims.subList(0, 1));
        run(editor, removal, Map.of("topic", topic));
        assertThat(outcomes(finished(editor, removal))).containsExactly("1 done", "0 stood so already", "0 refused");
        assertThat(content(claims.get(0)).has("topics")).isFalse();
        assertThat(content(claims.get(1)).at("/topics/0").asText()).isEqualTo(topic);
        String gone = chooseTicked(editor, "topic-removal", claims);
        run(editor, gone, Map.of("topic", topic));
        assertThat(outcomes(finished(editor, gone))).containsExactly("1 done", "1 stood so already", "0 refused");
    }

    /** What became of each is kept for a while, and how many there were and why for good. */
    @Test
    void job_thatEndedLongAgo_isSummedUp() throws Exception {
        Account author = accounts.create(Role.EDITOR);
        List<RecordKey> claims = drafts("levee", 3, author.name);
        workflow.submit(claims.get(2), 1, new Person(author.name, false), "");
        Visitor editor = accounts.signedIn(author);
        String job = chooseTicked(editor, "claim-kind", claims);
        run(editor, job, Map.of("kind", "opinion"));
        String reasons = finished(editor, job).select("#why").text();
        assertThat(reasons).isNotEmpty();
        outcomes.sumUp();
        assertThat(page(editor, job).select("#items li")).hasSize(3);

        clock.at(Instant.now().plus(Duration.ofDays(181)), outcomes::sumUp);

        long id = Long.parseLong(job.substring(job.lastIndexOf('/') + 1));
        assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> BulkItem.count("jobId", id)))
                .isZero();
        Document after = page(editor, job);
        assertThat(outcomes(after)).containsExactly("2 done", "0 stood so already", "1 refused");
        assertThat(after.select("#why").text()).isEqualTo(reasons);
        assertThat(after.select("#items").text()).contains("summed up");
        clock.at(Instant.now().plus(Duration.ofDays(182)), outcomes::sumUp);
        assertThat(page(editor, job).select("#why").text()).isEqualTo(reasons);
    }

    /** What was found can be chosen like what is on the list, and compared from there too. */
    @Test
    void search_offersItsHitsForAnAct() {
        Visitor editor = accounts.signedIn(Role.EDITOR);
        Document found = page(editor, "/en/desk/search?q=chips");
        List<String> keys = found.select("input[name=record][form=several]").eachAttr("value");
        assertThat(keys).isNotEmpty().anyMatch(key -> key.startsWith("claim "));
        assertThat(found.select("#several [name=all]")).isEmpty();
        RecordKey key = RecordKey.parse(keys.get(0));
        String job = chooseTicked(editor, "assignment", List.of(key));
        assertThat(page(editor, job).select("#items li")).hasSize(1);
    }

    @Test
    void search_isNarrowedToAnImport() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Visitor editor = accounts.signedIn(author);
        List<RecordKey> claims = drafts("aqueduct", 4, author.name);
        batches.note("reviews-990006", "made-up.json", author.name, claims.subList(0, 3), Map.of());
        String all = "/en/desk/search?q=aqueduct";
        for (int i = 0; i < 100 && hits(editor, all).size() < 4; i++) {
            Thread.sleep(100);
        }
        assertThat(hits(editor, all)).hasSize(4);
        assertThat(hits(editor, all + "&import=reviews-990006"))
                .hasSize(3)
                .doesNotContain(claims.get(3).toString());
        editor.request().get(all + "&import=reviews-1999999").then().statusCode(404);
    }

    private List<String> hits(Visitor visitor, String address) {
        return page(visitor, address).select("input[name=record][form=several]").eachAttr("value");
    }

    @Test
    void assigned_areOnTheListOfWhoeverHasThem() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Account other = accounts.create(Role.EDITOR);
        List<RecordKey> claims = drafts("canal", 3, author.name);
        Visitor editor = accounts.signedIn(author);
        String job = chooseTicked(editor, "assignment", claims.subList(0, 2));
        editor.form()
                .formParam("assignee", "nobody-here")
                .post(job + "/run")
                .then()
                .statusCode(422);
        editor.form()
                .formParam("assignee", other.name)
                .formParam("due", "2001-01-01")
                .post(job + "/run")
                .then()
                .statusCode(422)
                .body(containsString("it is over"));
        run(editor, job, Map.of("assignee", other.name, "due", "2999-12-31"));
        finished(editor, job);

        assertThat(titles(accounts.signedIn(other), "assignee=me&sort=title")).containsExactly("canal 1", "canal 2");
        assertThat(titles(editor, "assignee=me&author=me")).isEmpty();
        assertThat(titles(editor, "assignee=-&author=me")).containsExactly("canal 3");
        assertThat(titles(editor, "due=dated&author=me&sort=due")).containsExactly("canal 1", "canal 2");
        assertThat(titles(editor, "due=week&author=me")).isEmpty();
        assertThat(latest(claims.get(0)).number).isEqualTo(1);
    }

    /** Of what was not looked at yet, nobody says that it will be done. */
    @Test
    void preview_countsWhatWasLookedAt() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Visitor editor = accounts.signedIn(author);
        drafts("unlooked", 7, author.name);
        String address = choose(editor, "submission", "state=draft&author=me&kind=claim");
        long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        for (int i = 0; i < LONGEST.toMillis() / 100 && job(id).state != BulkJob.State.READY; i++) {
            Thread.sleep(100);
        }
        assertThat(outcomes(page(editor, address)))
                .containsExactly("7 will be done", "0 stand so already", "0 will be refused");
        QuarkusTransaction.requiringNew()
                .run(() -> store.update(
                        "state = ?1, checked = 2, leasedUntil = ?2, leasedBy = 'another' where id = ?3",
                        BulkJob.State.CHECKING,
                        job(id).createdAt.plus(Duration.ofDays(1)),
                        id));
        assertThat(outcomes(page(editor, address)))
                .containsExactly("2 will be done", "0 stand so already", "0 will be refused", "5 not looked at yet");
        QuarkusTransaction.requiringNew()
                .run(() -> store.update(
                        "state = ?1, checked = 7, leasedUntil = null, leasedBy = null where id = ?2",
                        BulkJob.State.READY,
                        id));
    }

    @Test
    void list_isNarrowedSortedAndPaged_andLeadsFromRecordToRecord() {
        Account author = accounts.create(Role.EDITOR);
        Visitor reviewer = accounts.signedIn(Role.REVIEWER);
        List<RecordKey> claims = drafts("lock", 60, author.name);
        batches.note("reviews-990001", "made-up.json", author.name, claims.subList(0, 5), Map.of());
        claims.subList(0, 3).forEach(key -> workflow.submit(key, 1, new Person(author.name, false), ""));
        String mine = "author=" + author.name;

        assertThat(titles(reviewer, mine + "&sort=oldest")).hasSize(50).startsWith("lock 4", "lock 5");
        assertThat(titles(reviewer, mine + "&sort=oldest&page=2")).hasSize(10).endsWith("lock 1", "lock 2", "lock 3");
        assertThat(titles(reviewer, mine + "&state=draft&import=reviews-990001"))
                .containsExactly("lock 5", "lock 4");
        assertThat(titles(reviewer, mine + "&sort=title")).startsWith("lock 1", "lock 10", "lock 11");
        assertThat(titles(reviewer, mine + "&kind=source")).isEmpty();
        reviewer.request().get("/en/desk/list?sort=colour").then().statusCode(400);
        reviewer.request().get("/en/desk/list?state=asleep").then().statusCode(400);

        String from = "author%3D" + author.name + "%26state%3Din-review%26sort%3Dtitle";
        Document second = Jsoup.parse(reviewer.request()
                .get("/en/desk" + claims.get(1).path() + "?list=" + from)
                .asString());
        assertThat(second.expectFirst(".way-on").text()).contains("2 of 3");
        assertThat(second.expectFirst(".way-on [rel=prev]").attr("href"))
                .contains(claims.get(0).path());
        assertThat(second.expectFirst(".way-on [rel=next]").attr("href"))
                .contains(claims.get(2).path());
        Element form = second.expectFirst("form[action$=return]");
        reviewer.form()
                .formParam("seen", 2)
                .formParam("reason", "")
                .post("/en/desk" + claims.get(1).path() + "/return")
                .then()
                .statusCode(422)
                .body(containsString("Say what is missing"));
        RequestSpecification sent = reviewer.form().formParam("reason", "Not yet");
        for (Element field : form.select("input[type=hidden]:not([name=form-token])")) {
            sent = sent.formParam(field.attr("name"), field.val());
        }
        String then = sent.post("/en/desk" + claims.get(1).path() + "/return")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        Document after = Jsoup.parse(
                reviewer.request().urlEncodingEnabled(false).get(then).asString());
        assertThat(after.text()).contains("Sent back.", "No longer on the list");
        assertThat(after.expectFirst(".way-on [rel=next]").attr("href"))
                .contains(claims.get(2).path());
    }

    @Test
    void job_ofSomeoneElse_isNotBegun_andOneThatIsStoppedGoesNoFurther() {
        Account author = accounts.create(Role.REVIEWER);
        Visitor editor = accounts.signedIn(author);
        List<RecordKey> claims = drafts("quay", 3, author.name);
        String job = chooseTicked(editor, "submission", claims);
        accounts.signedIn(Role.REVIEWER).form().post(job + "/run").then().statusCode(409);
        accounts.signedIn(Role.REVIEWER).form().post(job + "/end").then().statusCode(303);
        editor.form().post(job + "/end").then().statusCode(303);
        editor.form().post(job + "/run").then().statusCode(409);
        assertThat(claims).allSatisfy(key -> assertThat(latest(key).act).isEqualTo(RevisionAct.DRAFTED));
        editor.form()
                .formParam("act", "submission")
                .post("/en/desk/bulk")
                .then()
                .statusCode(422)
                .body(containsString("Tick at least one record"));
        accounts.signedIn(Role.EDITOR)
                .form()
                .formParam("act", "publication")
                .formParam("record", claims.get(0).toString())
                .post("/en/desk/bulk")
                .then()
                .statusCode(422)
                .body(not(containsString("value=\"publication\"")));
    }

    /** Whoever works on a job may die between any two records, and two may work on one: nothing is done twice. */
    @Test
    void job_goesOnWhereItWasLeft_andIsDoneOnceByTwo() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        List<RecordKey> claims = drafts("weir", 30, author.name);
        List<BulkJobs.Chosen> chosen =
                claims.stream().map(key -> new BulkJobs.Chosen(key, 1)).toList();
        long id = jobs.choose(BulkAct.SUBMISSION, chosen, 30, "", author.name);
        jobs.begin(id, author.name, new BulkJobs.Order("Once", "", null));
        List<Thread> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread thread = new Thread(() -> runner.run(id, () -> false));
            thread.start();
            both.add(thread);
        }
        for (Thread thread : both) {
            thread.join(LONGEST.toMillis());
        }
        await(id);
        BulkJob job = job(id);
        assertThat(job.done).isEqualTo(30);
        assertThat(job.refused).isZero();
        assertThat(claims).allSatisfy(key -> assertThat(latest(key).number).isEqualTo(2));
    }

    /** Rights are those of the moment at which a record is done, not of the one at which it was chosen. */
    @Test
    void job_ofSomeoneWhoMayNoLonger_doesNothing() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        Account gone = accounts.create(Role.REVIEWER);
        List<RecordKey> claims = drafts("dam", 2, author.name);
        List<BulkJobs.Chosen> chosen =
                claims.stream().map(key -> new BulkJobs.Chosen(key, 1)).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = people.byName(gone.name).orElseThrow();
            account.deactivatedAt = Instant.EPOCH;
            account.deactivatedBy = author.name;
        });
        long id = jobs.choose(BulkAct.DISCARDING, chosen, 2, "", gone.name);
        jobs.begin(id, gone.name, new BulkJobs.Order("", "", null));
        await(id);
        assertThat(job(id).state).isEqualTo(BulkJob.State.BARRED);
        assertThat(claims).allSatisfy(key -> assertThat(latest(key).act).isEqualTo(RevisionAct.DRAFTED));
    }

    @Test
    void record_thatSomebodyChangedMeanwhile_isRefused() throws InterruptedException {
        Account author = accounts.create(Role.EDITOR);
        List<RecordKey> claims = drafts("sluice", 2, author.name);
        List<BulkJobs.Chosen> chosen =
                claims.stream().map(key -> new BulkJobs.Chosen(key, 1)).toList();
        long id = jobs.choose(BulkAct.SUBMISSION, chosen, 2, "", author.name);
        workflow.draft(claims.get(0), 1, claim(claims.get(0), "Other words"), new Person("bora", true), "");
        jobs.begin(id, author.name, new BulkJobs.Order("", "", null));
        await(id);
        List<BulkItem> items = QuarkusTransaction.requiringNew()
                .call(() -> store.items(id, null, 1, 10).items());
        assertThat(items).extracting(item -> item.state).containsExactly(BulkItem.State.REFUSED, BulkItem.State.DONE);
        assertThat(items.get(0).refusal).isEqualTo(Refused.Kind.STALE);
    }

    /** Two people sign a rule, and none of them brought the claims; what has a verdict of ours is left to people. */
    @Test
    void rule_ofTwoPeople_publishesWhatASoundBatchBrought_withoutAVerdict() throws InterruptedException {
        Account bringer = accounts.create(Role.REVIEWER);
        Account proposer = accounts.create(Role.ADMINISTRATOR);
        Visitor administrator = accounts.signedIn(proposer);
        Visitor signer = accounts.signedIn(Role.REVIEWER);
        List<RecordKey> claims = new ArrayList<>();
        Map<RecordKey, ReviewPublisher> publishers = new HashMap<>();
        for (int i = 1; i <= 40; i++) {
            RecordKey key = new RecordKey(RecordType.CLAIM, "mill-" + i);
            ObjectNode claim = mill(i);
            workflow.draft(key, 0, claim, new Person(bringer.name, false), "");
            claims.add(key);
            publishers.put(key, i == 39 ? new ReviewPublisher("Somebody Else", "daily8.com") : ASIA_TIMES);
        }
        ObjectNode rated = claim(claims.get(0), "mill 1");
        rated.putArray("assessments").addObject().put("verdict", "unverifiable");
        workflow.draft(claims.get(0), 1, rated, new Person(bringer.name, false), "");
        batches.note("reviews-990002", "made-up.json", bringer.name, claims, publishers);

        administrator
                .form()
                .formParam("import", "reviews-990002")
                .formParam("publisher", "Nobody At All")
                .formParam("reason", "They show their sources")
                .post("/en/desk/rules")
                .then()
                .statusCode(422);
        String rule = administrator
                .form()
                .formParam("import", "reviews-990002")
                .formParam("publisher", ASIA_TIMES.word())
                .formParam("claim-kind", "event")
                .formParam("claimant-kind", "person")
                .formParam("reason", "They show their sources")
                .post("/en/desk/rules")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        Document shown = page(signer, rule);
        assertThat(shown.select("#sample li")).hasSize(30);
        assertThat(page(administrator, rule).select("#sample .title").eachText())
                .isEqualTo(shown.select("#sample .title").eachText());
        assertThat(shown.text()).contains("39 claims would go out");
        assertThat(page(signer, "/en/desk").text()).contains("waits for a second signature");
        String seen = shown.expectFirst("#decision [name=seen]").val();
        administrator.form().post(rule + "/signature").then().statusCode(403);
        accounts.signedIn(bringer).form().post(rule + "/signature").then().statusCode(403);
        accounts.signedIn(Role.EDITOR).form().post(rule + "/signature").then().statusCode(403);
        assertThat(latest(claims.get(1)).act).isEqualTo(RevisionAct.DRAFTED);

        workflow.draft(
                claims.get(1),
                1,
                mill(2).put("stated", "2024-01-01"),
                new Person(bringer.name, false),
                "Changed since it was looked at");
        signer.form()
                .formParam("seen", seen)
                .post(rule + "/signature")
                .then()
                .statusCode(409)
                .body(containsString("The claims have changed since you looked"));
        assertThat(latest(claims.get(1)).act).isEqualTo(RevisionAct.DRAFTED);

        String job = signer.form()
                .formParam(
                        "seen",
                        page(signer, rule).expectFirst("#decision [name=seen]").val())
                .post(rule + "/signature")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        signer.form().post(rule + "/signature").then().statusCode(409);
        assertThat(outcomes(finished(signer, job))).containsExactly("36 done", "0 stood so already", "3 refused");
        assertThat(page(signer, job).select("#why").text()).contains("Their review gives no rating");

        Revision published = latest(claims.get(1));
        assertThat(published.act).isEqualTo(RevisionAct.PUBLISHED);
        assertThat(published.alone).isFalse();
        assertThat(published.reason).contains("carried by daily8.com, daily8.com", proposer.name);
        assertThat(content(claims.get(1)).path("kind").asText()).isEqualTo("event");
        assertThat(content(claims.get(1)).has("assessments")).isFalse();
        assertThat(latest(claims.get(0)).act).isEqualTo(RevisionAct.DRAFTED);
        assertThat(latest(claims.get(38)).act).isEqualTo(RevisionAct.DRAFTED);
        assertThat(latest(claims.get(39)).act).isEqualTo(RevisionAct.DRAFTED);
        assertThat(latest(claims.get(37)).act).isEqualTo(RevisionAct.DRAFTED);
        given().get("/en/claims/mill-2")
                .then()
                .statusCode(200)
                .body(containsString("Checked by others"), containsString("Mostly false"));
    }

    /** A claim that a publisher has rated; some lack something. */
    private static ObjectNode mill(int i) {
        ObjectNode claim = claim(new RecordKey(RecordType.CLAIM, "mill-" + i), "mill " + i);
        claim.remove(i == 40 ? "claimant" : "kind");
        ObjectNode review = claim.putArray("evidence").addObject();
        review.put("source", "asia-times-engineers").put("stance", "refutes");
        if (i != 38) {
            review.putObject("rating").put("words", i == 2 ? "Mostly false" : "False");
        }
        return claim;
    }

    /** Whoever calls themselves as a trusted publisher is not them; what others added since is not what was trusted. */
    @Test
    void rule_coversThePublisherOnTheirSiteAlone_andNothingThatCeasedToMatch() throws InterruptedException {
        Account bringer = accounts.create(Role.EDITOR);
        Visitor administrator = accounts.signedIn(Role.ADMINISTRATOR);
        Visitor signer = accounts.signedIn(Role.REVIEWER);
        List<RecordKey> claims = new ArrayList<>();
        Map<RecordKey, ReviewPublisher> publishers = new HashMap<>();
        for (int i = 41; i <= 46; i++) {
            RecordKey key = new RecordKey(RecordType.CLAIM, "mill-" + i);
            workflow.draft(key, 0, mill(i), new Person(bringer.name, false), "");
            claims.add(key);
            publishers.put(key, ASIA_TIMES);
        }
        // Cyrillic а in the host, a name in other letters, and no page at all.
        publishers.put(claims.get(0), new ReviewPublisher(ASIA_TIMES.name(), "xn--dily8-4ve.com"));
        publishers.put(claims.get(1), new ReviewPublisher("Аsia Times, carried by daily8.com", "daily8.com"));
        publishers.put(claims.get(2), new ReviewPublisher(ASIA_TIMES.name(), ""));
        batches.note("reviews-990003", "made-up.json", bringer.name, claims, publishers);
        batches.note(
                "reviews-990004",
                "more.json",
                bringer.name,
                List.of(),
                Map.of(claims.get(3), new ReviewPublisher("Somebody Else", "example.org")));
        ObjectNode alien = mill(45);
        alien.withArrayProperty("evidence")
                .addObject()
                .put("source", "nature-news-r1-cost")
                .put("stance", "supports");
        workflow.draft(claims.get(4), 1, alien, new Person(bringer.name, false), "");
        Document form = page(administrator, "/en/desk/rules?import=reviews-990003");
        assertThat(form.select("#new-rule label.check").eachText())
                .contains(
                        ASIA_TIMES.name() + " xn--dily8-4ve.com 1",
                        ASIA_TIMES.name() + " no site named 1",
                        ASIA_TIMES.name() + " daily8.com 2");
        String rule = administrator
                .form()
                .formParam("import", "reviews-990003")
                .formParam("publisher", ASIA_TIMES.word())
                .formParam("claim-kind", "event")
                .formParam("reason", "They show their sources")
                .post("/en/desk/rules")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        Document shown = page(signer, rule);
        assertThat(shown.text()).contains("2 claims would go out");
        String job = signer.form()
                .formParam("seen", shown.expectFirst("#decision [name=seen]").val())
                .post(rule + "/signature")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(outcomes(finished(signer, job))).containsExactly("1 done", "0 stood so already", "1 refused");
        assertThat(page(signer, job).select("#why").text()).contains("Sources of others speak to it too");
        assertThat(latest(claims.get(5)).act).isEqualTo(RevisionAct.PUBLISHED);
        assertThat(claims.subList(0, 5))
                .allSatisfy(key -> assertThat(latest(key).act).isEqualTo(RevisionAct.DRAFTED));

        accounts.signedIn(Role.EDITOR).form().post(rule + "/revocation").then().statusCode(403);
        administrator.form().post(rule + "/revocation").then().statusCode(303);
        administrator.form().post(rule + "/revocation").then().statusCode(409);
        assertThat(page(signer, rule).text()).contains("taken back");
    }

    /** Nothing goes out any more by a rule that was taken back, whatever of its act is still to be done. */
    @Test
    void rule_thatIsTakenBack_publishesNothingMore() throws InterruptedException {
        Account bringer = accounts.create(Role.EDITOR);
        Person proposer = new Person(accounts.create(Role.ADMINISTRATOR).name, true);
        Account signer = accounts.create(Role.REVIEWER);
        RecordKey key = new RecordKey(RecordType.CLAIM, "mill-47");
        workflow.draft(key, 0, mill(47), new Person(bringer.name, false), "");
        batches.note("reviews-990005", "made-up.json", bringer.name, List.of(key), Map.of(key, ASIA_TIMES));
        ReleaseRule rule = rules.propose(
                new ReleaseRules.Terms("reviews-990005", ASIA_TIMES, "event", "person", "Trusted"), proposer);
        QuarkusTransaction.requiringNew().run(() -> {
            ReleaseRule found = rules.findById(rule.id);
            found.state = ReleaseRule.State.REVOKED;
        });
        long id = jobs.choose(BulkAct.RELEASE, List.of(new BulkJobs.Chosen(key, 1)), 1, "", signer.name);
        jobs.begin(id, signer.name, new BulkJobs.Order("", String.valueOf(rule.id), null));
        await(id);
        assertThat(job(id).refused).isEqualTo(1);
        assertThat(latest(key).act).isEqualTo(RevisionAct.DRAFTED);
    }

    private void await(long id) throws InterruptedException {
        for (int i = 0; i < LONGEST.toMillis() / 100 && !job(id).isOver(); i++) {
            Thread.sleep(100);
        }
        assertThat(job(id).isOver()).isTrue();
    }

    private BulkJob job(long id) {
        return QuarkusTransaction.requiringNew().call(() -> store.findById(id));
    }

    private static String firstAct(Visitor visitor, String state) {
        return page(visitor, "/en/desk/list?state=" + state)
                .expectFirst("select[name=act] option")
                .val();
    }

    private String choose(Visitor visitor, String act, String list) {
        return visitor.form()
                .formParam("act", act)
                .formParam("all", "on")
                .formParam("list", list)
                .post("/en/desk/bulk")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private String chooseTicked(Visitor visitor, String act, List<RecordKey> keys) {
        RequestSpecification form = visitor.form().formParam("act", act);
        for (RecordKey key : keys) {
            form = form.formParam("record", key.toString());
        }
        return form.post("/en/desk/bulk").then().statusCode(303).extract().header("Location");
    }

    private static void run(Visitor visitor, String job, Map<String, String> typed) {
        visitor.form().formParams(typed).post(job + "/run").then().statusCode(303);
    }

    private static Document page(Visitor visitor, String path) {
        return Jsoup.parse(
                visitor.request().get(path).then().statusCode(200).extract().asString());
    }

    private Document finished(Visitor visitor, String job) throws InterruptedException {
        await(Long.parseLong(job.substring(job.lastIndexOf('/') + 1)));
        return page(visitor, job);
    }

    private static List<String> outcomes(Document report) {
        return report.select(".outcomes li").eachText();
    }

    private static List<String> titles(Visitor visitor, String query) {
        return page(visitor, "/en/desk/list?" + query).select(".picks .title a").eachText();
    }

    /** So many drafts of claims that are sound, called so. */
    private List<RecordKey> drafts(String word, int many, String author) {
        List<RecordKey> keys = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            RecordKey key = new RecordKey(RecordType.CLAIM, word + "-" + i);
            workflow.draft(key, 0, claim(key, word + " " + i), new Person(author, false), "");
            keys.add(key);
        }
        return keys;
    }

    private static ObjectNode claim(RecordKey key, String title) {
        return CanonicalForm.parse(String.format(
                Locale.ROOT,
                """
                {"claim": "%s", "language": "en", "title": {"en": "%s"}, "text": {"en": "They say: %s"},
                 "kind": "event", "claimant": "mobility-tv"}
                """,
                key.slug(),
                title,
                title));
    }

    private ObjectNode content(RecordKey key) {
        return CanonicalForm.parse(latest(key).content);
    }

    /** As it is by now: what this test has loaded before must not answer. */
    private Revision latest(RecordKey key) {
        return QuarkusTransaction.requiringNew().call(() -> revisions.head(key).orElseThrow().latest);
    }
}
