package org.claimboard.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.claimboard.OtherSettings;
import org.claimboard.RandomEdits;
import org.claimboard.account.Role;
import org.claimboard.account.Scope;
import org.claimboard.account.TestAccounts;
import org.claimboard.event.MeaningChanges;
import org.claimboard.event.MeaningKind;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.workflow.Assignments;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhook, feed and cursors tell the same story in the same order, also to a receiver that fails. */
@QuarkusTest
@TestProfile(OtherSettings.class)
class SameStoryTest {

    private static final int EDITS = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    TestAccounts accounts;

    @Inject
    Edits edits;

    @Inject
    RevisionStore revisions;

    @Inject
    Subscriptions subscriptions;

    @Inject
    WebhookStore webhooks;

    @Inject
    Courier courier;

    @Inject
    Workflow workflow;

    @Inject
    Assignments assignments;

    @Inject
    MeaningChanges changes;

    @Test
    void webhookFeedAndCursor_after200Edits_tellTheSame_toAReceiverThatFailsHalfOfTheTime() throws Exception {
        try (Receiver receiver = new Receiver(4, 0.5)) {
            Webhook webhook = subscriptions.make(receiver.address(), Set.of(), 0L, "admin");
            RandomEdits random = new RandomEdits(20261124, edits, slugs());
            for (int i = 0; i < EDITS; i++) {
                random.next();
                edits.draft(new RecordKey(RecordType.CLAIM, "secret-of-the-story-" + i));
            }

            Map<String, String> cursor = events();
            deliverAll(webhook);

            assertThat(cursor).hasSizeGreaterThan(EDITS / 4);
            assertThat(kinds(cursor))
                    .contains("verdict-changed", "correction-published", "claim-retracted", "origin-count-changed");
            assertThat(trees(receiver.story())).isEqualTo(trees(cursor));
            List<String> feed = new ArrayList<>(feed("/en/changes.json").keySet());
            Collections.reverse(feed);
            assertThat(feed).isEqualTo(new ArrayList<>(cursor.keySet()));
            assertThat(trees(feed("/ko/changes.json"))).containsExactlyInAnyOrderElementsOf(trees(cursor));
            assertThat(String.join("\n", cursor.values())).doesNotContain("secret");
            receiver.deliveries().forEach(one -> assertThat(one.signature())
                    .isEqualTo(Signature.of(
                            webhook.secret,
                            one.id(),
                            Long.parseLong(one.seconds()),
                            one.body().getBytes(StandardCharsets.UTF_8))));
            everyPublicationOnce();
            subscriptions.remove(webhook, "admin");
        }
    }

    /** A chat is told of the desk's work in its own form, in order, after failures too; programs of readers' changes are not. */
    @Test
    void deskWebhook_tellsAChatOfWhatWaits_andNoOtherHearsOfIt() throws Exception {
        try (Receiver chat = new Receiver(9, 0.5);
                Receiver program = new Receiver(9, 0)) {
            Webhook told = subscriptions.make(
                    chat.address(),
                    Set.of(),
                    null,
                    new Subscriptions.Manner(Shape.SLACK, Language.first(), true),
                    "admin");
            Webhook other = subscriptions.make(program.address(), Set.of(), null, "admin");
            RecordKey key = new RecordKey(RecordType.CLAIMANT, "told-to-a-chat");
            Person author = new Person("anna", false);
            workflow.draft(
                    key,
                    0,
                    CanonicalForm.parse(
                            "{\"claimant\":\"told-to-a-chat\",\"kind\":\"person\",\"names\":{\"en\":\"Kim <Minji>\"}}"),
                    author,
                    "");
            workflow.submit(key, 1, author, "");
            workflow.sendBack(key, 2, new Person("bora", true), "No source");
            assignments.set(key, "chloe", null, author);

            Instant now = Instant.now();
            for (int i = 0; i < 500 && chat.story().size() < 3; i++) {
                now = now.plus(Duration.ofHours(1));
                courier.deliver(told.id, now);
            }

            assertThat(chat.story().values())
                    .extracting(body -> MAPPER.readTree(body).path("text").asText())
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .startsWith("Waits for a reviewer (from anna)\n<")
                                    .endsWith("/en/desk/claimants/told-to-a-chat|Kim &lt;Minji&gt;>"),
                            second -> assertThat(second).startsWith("Sent back (from bora to anna)"),
                            third -> assertThat(third).startsWith("Assigned (from anna to chloe)"));
            assertThat(program.story()).isEmpty();
            subscriptions.remove(told, "admin");
            subscriptions.remove(other, "admin");
        }
    }

    @Test
    void slowReceiver_whomAllEventsTogetherTakeLongerThanALease_hearsEachOnce() throws Exception {
        try (Receiver receiver = new Receiver(6, 0)) {
            receiver.slow(Duration.ofSeconds(1));
            Webhook webhook =
                    subscriptions.make(receiver.address(), EnumSet.of(MeaningKind.CORRECTION_PUBLISHED), null, "admin");
            for (int i = 0; i < 6; i++) {
                correct("Slowly, one after the other " + i);
            }
            changes.lastOfNow();
            Instant end = Instant.now().plusSeconds(60);
            while (receiver.story().size() < 6 && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
            // Whoever took them to be unsent would have sent them again by then.
            Thread.sleep(2_000);
            assertThat(receiver.story()).hasSize(6);
            assertThat(receiver.deliveries()).hasSize(6);
            subscriptions.remove(webhook, "admin");
        }
    }

    @Test
    void receiver_atAnAddressThatCannotBe_isTriedOnce() throws Exception {
        assertThat(subscriptions.fault("https://hooks.example:99999/")).isEqualTo(Subscriptions.Fault.ADDRESS);
        // As an earlier version may have taken it.
        Webhook webhook = subscriptions.make("https://hooks.example:99999/", Set.of(), 0L, "admin");
        edits.publish(claim(), RevisionAct.CORRECTED, claim -> {
            var correction = claim.withArrayProperty("corrections").addObject();
            correction.put("severity", "minor");
            correction.putObject("wrong").put("en", "wrong");
            correction.putObject("right").put("en", "nobody hears it");
            correction.put("author", "Editor Kim").put("date", "2026-11-23");
        });
        changes.lastOfNow();
        Instant start = Instant.now();
        for (int minute = 1; minute <= 10; minute++) {
            courier.deliver(webhook.id, start.plus(Duration.ofMinutes(minute)));
        }
        Webhook after = QuarkusTransaction.requiringNew().call(() -> webhooks.findById(webhook.id));
        assertThat(after.attempts).isEqualTo(1);
        assertThat(after.disabledWhy).contains("99999");
        subscriptions.remove(webhook, "admin");
    }

    @Test
    void receiver_downForAnHour_missesNothing_andHearsEachEventOnce() throws Exception {
        try (Receiver receiver = new Receiver(5, 1)) {
            Webhook webhook =
                    subscriptions.make(receiver.address(), EnumSet.of(MeaningKind.CORRECTION_PUBLISHED), null, "admin");
            for (int i = 0; i < 12; i++) {
                correct("An hour without anyone " + i);
            }
            long last = changes.lastOfNow();
            Instant start = Instant.now();
            // The clock of the schedule goes on by minutes; the receiver is down all the while.
            for (int minute = 1; minute <= 60; minute++) {
                courier.deliver(webhook.id, start.plus(Duration.ofMinutes(minute)));
            }
            assertThat(receiver.story()).isEmpty();
            assertThat(receiver.deliveries()).hasSizeBetween(8, 20);

            receiver.fail(0);
            courier.deliver(webhook.id, start.plus(Duration.ofHours(3)));

            assertThat(receiver.story().values().stream()
                            .map(body -> tree(body).at("/after/text/en").asText()))
                    .containsExactlyElementsOf(LongStream.range(0, 12)
                            .mapToObj(i -> "An hour without anyone " + i)
                            .toList());
            assertThat(receiver.deliveries().stream().filter(Receiver.Delivery::taken))
                    .hasSize(12);
            assertThat(stored(webhook).delivered).isEqualTo(last);
            assertThat(stored(webhook).failingSince).isNull();
            subscriptions.remove(webhook, "admin");
        }
    }

    @Test
    void receiver_thatFailsForDays_isDisabledWithAReason_andReplayStartsItAgain() throws Exception {
        try (Receiver receiver = new Receiver(6, 1)) {
            Webhook webhook = subscriptions.make(receiver.address(), Set.of(), 0L, "admin");
            assertThat(changes.lastOfNow()).isPositive();
            Instant start = Instant.now();
            for (int hour = 2; hour <= 130; hour += 2) {
                courier.deliver(webhook.id, start.plus(Duration.ofHours(hour)));
            }
            assertThat(stored(webhook).disabledAt).isNotNull();
            assertThat(stored(webhook).disabledWhy).isEqualTo("HTTP 503");
            int before = receiver.deliveries().size();
            courier.deliver(webhook.id, start.plus(Duration.ofDays(30)));
            assertThat(receiver.deliveries()).hasSize(before);

            receiver.fail(0);
            subscriptions.replay(stored(webhook), changes.last() - 3, "admin");
            deliverAll(webhook);

            assertThat(receiver.story()).hasSize(3);
            subscriptions.remove(webhook, "admin");
        }
    }

    @Test
    void administrator_makesAWebhookByTheApi_seesItsSecretOnce_andItsLogOnTheDesk() throws Exception {
        try (Receiver receiver = new Receiver(7, 0)) {
            String token = accounts.apiToken(Role.ADMINISTRATOR, Scope.WRITE);
            Response made = api(token)
                    .body(Map.of("address", receiver.address(), "kinds", List.of("assessment-published"), "after", 0))
                    .post("/api/v1/webhooks");
            made.then().statusCode(201);
            String self = made.path("self");
            String name = made.path("name");
            assertThat(made.<String>path("secret")).startsWith("whsec_");
            assertThat(api(token).get(self).asString()).doesNotContain("whsec_");

            Webhook webhook = QuarkusTransaction.requiringNew()
                    .call(() -> webhooks.named(name).orElseThrow());
            awaitDelivered(webhook);

            List<JsonNode> assessed = trees(events()).stream()
                    .filter(event -> event.path("kind").asText().equals("assessment-published"))
                    .toList();
            assertThat(trees(receiver.story())).isNotEmpty().isEqualTo(assessed);
            assertThat(api(token).get(self + "/attempts").jsonPath().getList("items.status", Integer.class))
                    .isNotEmpty()
                    .containsOnly(204);
            var visitor = accounts.signedIn(Role.ADMINISTRATOR);
            String page = visitor.request().get("/ko/webhooks/" + name).asString();
            assertThat(page).contains(receiver.address(), "204", "보낸 기록").doesNotContain(webhook.secret);
            assertThat(visitor.request().get("/en/webhooks").asString()).contains(receiver.address());

            int before = receiver.deliveries().size();
            api(token).body(Map.of("after", 0)).post(self + "/replay").then().statusCode(200);
            awaitDelivered(webhook);
            assertThat(receiver.deliveries()).hasSize(2 * before);
            assertThat(receiver.story()).hasSize(before);
            api(token).delete(self).then().statusCode(204);
            api(token).get(self).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\": \"ftp://example.org\"}",
                "{\"address\": \"https://user@example.org\"}",
                "{\"address\": \"https://example.org\", \"kinds\": [\"rumour\"]}",
                "{\"address\": \"https://example.org\", \"after\": -1}",
                "{\"address\": \"https://example.org\", \"secret\": \"mine\"}"
            })
    void make_ofWhatCannotBeMade_saysWhy(String body) {
        String token = accounts.apiToken(Role.ADMINISTRATOR, Scope.WRITE);
        api(token).body(body).post("/api/v1/webhooks").then().statusCode(422);
    }

    private void correct(String words) {
        edits.publish(claim(), RevisionAct.CORRECTED, claim -> {
            var correction = claim.withArrayProperty("corrections").addObject();
            correction.put("severity", "minor");
            correction.putObject("wrong").put("en", "wrong");
            correction.putObject("right").put("en", words);
            correction.put("author", "Editor Kim").put("date", "2026-11-23");
        });
    }

    private static RequestSpecification api(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private void deliverAll(Webhook webhook) throws InterruptedException {
        Instant now = Instant.now();
        for (int i = 0; i < 5000 && stored(webhook).delivered < changes.last(); i++) {
            now = now.plus(Duration.ofHours(1));
            courier.deliver(webhook.id, now);
            Thread.sleep(1);
        }
    }

    /** As it goes in life: the program itself looks for what is due. */
    private void awaitDelivered(Webhook webhook) throws InterruptedException {
        for (int i = 0; i < 600 && stored(webhook).delivered < changes.last(); i++) {
            Thread.sleep(50);
        }
    }

    private Webhook stored(Webhook webhook) {
        return QuarkusTransaction.requiringNew()
                .call(() -> webhooks.named(webhook.name).orElseThrow());
    }

    private static RecordKey claim() {
        return new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count");
    }

    /** All events by following the cursor. */
    private static Map<String, String> events() throws IOException {
        Map<String, String> events = new LinkedHashMap<>();
        String next = "/api/v1/events?limit=7";
        long number = 0;
        while (next != null) {
            JsonNode page = tree(given().get(URI.create(next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            for (JsonNode event : page.path("items")) {
                assertThat(event.path("number").asLong()).isEqualTo(++number);
                events.put(event.path("id").asText(), event.toString());
            }
            next = page.path("next").asText(null);
        }
        return events;
    }

    private static Map<String, String> feed(String first) {
        Map<String, String> events = new LinkedHashMap<>();
        String next = first;
        while (next != null) {
            JsonNode page = tree(given().get(URI.create(next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            for (JsonNode item : page.path("items")) {
                String id = item.path("id").asText().replace("urn:uuid:", "");
                assertThat(events).doesNotContainKey(id);
                events.put(id, item.path("_claimboard").toString());
            }
            next = page.path("next_url").asText(null);
        }
        return events;
    }

    private void everyPublicationOnce() {
        List<Long> numbers = new ArrayList<>();
        Set<String> hashes = new HashSet<>();
        String next = "/api/v1/changes?limit=100";
        while (next != null) {
            JsonNode page = tree(given().get(URI.create(next))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            page.path("items").forEach(item -> {
                numbers.add(item.path("number").asLong());
                hashes.add(item.path("hash").asText());
            });
            next = page.path("next").asText(null);
        }
        long last = QuarkusTransaction.requiringNew().call(revisions::publications);
        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(hashes).hasSize(numbers.size());
    }

    private static Set<String> kinds(Map<String, String> events) {
        Set<String> kinds = new HashSet<>();
        events.values().forEach(event -> kinds.add(tree(event).path("kind").asText()));
        return kinds;
    }

    private static List<JsonNode> trees(Map<String, String> events) {
        return events.values().stream().map(SameStoryTest::tree).toList();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<RecordType, List<String>> slugs() {
        Map<RecordType, List<String>> slugs = new EnumMap<>(RecordType.class);
        QuarkusTransaction.requiringNew().run(() -> {
            for (RecordType type : RecordType.values()) {
                slugs.put(
                        type, revisions.keys(type).stream().map(RecordKey::slug).toList());
            }
        });
        return slugs;
    }
}
