package org.claimboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimboard.intake.Edits;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.reading.SameOnBoth;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;

/** Pages and API say the same of boards that nobody wrote by hand, in both languages. */
@QuarkusTest
@TestProfile(OnScratch.class)
class SameOnPagesTest {

    private static final String DISPUTED = "openai-spent-5-billion-on-chatgpt";
    private static final int BOARDS = 24;
    private static final int EDITS = 32;

    @Inject
    Edits edits;

    @Inject
    RevisionStore revisions;

    @Test
    void comparison_ofASourcesNumberOnly_showsTheDoubtsAboutItsClaim() {
        RecordKey key = new RecordKey(RecordType.COMPARISON, "by-its-source-only");
        edits.publish(new RecordKey(RecordType.COMPARISON, "training-cost"), key, RevisionAct.PUBLISHED, comparison -> {
            ArrayNode positions = (ArrayNode) comparison.path("positions");
            for (int i = positions.size() - 1; i >= 0; i--) {
                if (!Set.of("gpt-4", "v3-run")
                        .contains(positions.path(i).path("key").asText())) {
                    positions.remove(i);
                }
            }
            comparison.remove(List.of("suggested", "fair"));
        });

        given().get("/api/v1/claims/" + DISPUTED).then().statusCode(200);
        assertThat(given().get("/en/comparisons/by-its-source-only")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("class=\"doubt-claim\"");
        assertThat(SameOnBoth.differences(List.of("/comparisons/by-its-source-only")))
                .isEmpty();
    }

    @Test
    void doubt_thatWasAnswered_namesTheAnswerBesideTheFigure() {
        edits.publish(new RecordKey(RecordType.CLAIM, "musk-doubts-chip-count"), RevisionAct.PUBLISHED, claim -> {
            ObjectNode dispute = (ObjectNode) claim.path("relations").path(0);
            dispute.put("state", "answered").put("answeredBy", DISPUTED);
        });

        assertThat(given().get("/en/comparisons/chip-count").asString())
                .contains("Answered by <a href=\"/en/claims/" + DISPUTED);
    }

    @Test
    void generatedBoards_sayTheSameOnTheirPagesAsInTheApi() {
        Random random = new Random(20261129);
        Map<RecordType, List<String>> slugs = slugs();
        Set<String> addresses = new TreeSet<>();
        for (int i = 0; i < BOARDS; i++) {
            RecordKey key = new RecordKey(RecordType.COMPARISON, "board-" + i);
            List<String> known = slugs.getOrDefault(RecordType.COMPARISON, List.of());
            edits.publish(
                    new RecordKey(RecordType.COMPARISON, known.get(random.nextInt(known.size()))),
                    key,
                    RevisionAct.PUBLISHED,
                    comparison -> shuffle(comparison, random));
            addresses.add("/comparisons/" + key.slug());
        }
        RandomEdits edited = new RandomEdits(20261129, edits, slugs);
        for (int i = 0; i < EDITS; i++) {
            RecordKey key = edited.next().key();
            if (key.type() != RecordType.RATES) {
                addresses.add("/" + key.type().word() + "s/" + key.slug());
            }
        }

        assertThat(SameOnBoth.differences(List.copyOf(addresses))).isEmpty();
    }

    /** Some of the positions in another order; doubts may say what they are about, or leave it to what is on file. */
    private static void shuffle(ObjectNode comparison, Random random) {
        List<JsonNode> positions = new ArrayList<>();
        comparison.path("positions").forEach(positions::add);
        Collections.shuffle(positions, random);
        List<JsonNode> kept = positions.subList(0, 2 + random.nextInt(positions.size() - 1));
        Set<String> claims =
                kept.stream().map(one -> one.path("claim").asText()).collect(Collectors.toSet());
        Set<String> keys = kept.stream().map(one -> one.path("key").asText()).collect(Collectors.toSet());
        ArrayNode rest = comparison.putArray("positions");
        kept.forEach(one -> {
            ArrayNode doubts = one.has("doubts") ? (ArrayNode) one.path("doubts") : rest.arrayNode();
            boolean silent = random.nextInt(3) == 0;
            for (int i = doubts.size() - 1; i >= 0; i--) {
                if (silent || !claims.contains(doubts.path(i).asText())) {
                    doubts.remove(i);
                }
            }
            rest.add(one);
        });
        for (String ratios : List.of("suggested", "fair")) {
            for (int i = comparison.path(ratios).size() - 1; i >= 0; i--) {
                JsonNode ratio = comparison.path(ratios).path(i);
                if (!keys.contains(ratio.path("larger").asText())
                        || !keys.contains(ratio.path("smaller").asText())) {
                    ((ArrayNode) comparison.path(ratios)).remove(i);
                }
            }
        }
    }

    private Map<RecordType, List<String>> slugs() {
        return revisions.heads().stream()
                .filter(RecordHead::isPublished)
                .collect(Collectors.groupingBy(
                        head -> head.recordType,
                        TreeMap::new,
                        Collectors.mapping(
                                head -> head.slug,
                                Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf))));
    }
}
