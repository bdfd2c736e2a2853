package org.claimboard.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimboard.intake.Publication;
import org.claimboard.intake.Publisher;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.FileSchema;
import org.claimboard.record.Page;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is queued when something is published, against the oracle of a random board; and how the queue is cleared. */
@QuarkusTest
class SecondLooksTest {

    private static final Person ANNA = new Person("anna", false);

    @Inject
    Publisher publisher;

    @Inject
    SecondLookStore looks;

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    @TestTransaction
    void published_atTheFirstStart_queuesNothing() {
        assertThat(looks.openCount()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @TestTransaction
    void published_ofAChangeOnARandomBoard_queuesExactlyWhatDependsOnIt(int seed) {
        Random random = new Random(seed);
        RandomBoard board = new RandomBoard(random);
        publish(board, board.records.keySet());
        assertThat(looks.openCount()).isZero();
        Map<RecordKey, Set<List<RecordKey>>> tiesBefore = new HashMap<>(board.ties);
        Map<RecordKey, List<String>> seriesBefore = new HashMap<>(board.series);
        Set<RecordKey> changed = new LinkedHashSet<>();
        Set<RecordKey> fresh = new HashSet<>();
        for (int i = random.nextInt(3) == 0 ? 3 : 1; i > 0; i--) {
            RecordKey key = board.any();
            changed.add(key);
            if (random.nextBoolean()) {
                board.write(key);
            }
            if (key.type() == RecordType.CLAIM && random.nextInt(3) == 0) {
                board.assess(key);
                fresh.add(key);
            }
            board.touch(key, "Changed");
        }
        RecordKey same = board.any();
        Set<RecordKey> published = new LinkedHashSet<>(changed);
        published.add(same);
        List<List<RecordKey>> edges = edges(board, changed, tiesBefore, seriesBefore);

        publish(board, published);

        Map<String, Integer> queued = new TreeMap<>();
        for (SecondLook look : looks.open(null, 1000).items()) {
            assertThat(look.path.get(0)).isEqualTo(look.cause.key());
            assertThat(look.path.get(look.path.size() - 1).slug()).isEqualTo(look.claim.slug);
            for (int i = 1; i < look.path.size(); i++) {
                assertThat(edges).contains(List.of(look.path.get(i - 1), look.path.get(i)));
            }
            queued.put(look.cause.key() + " → claim " + look.claim.slug, look.path.size() - 1);
        }
        Map<String, Integer> expected = oracle(board, edges, changed, fresh);
        assertThat(queued).as("seed %d", seed).isEqualTo(expected);
        assertThat(looks.openCount()).isEqualTo(expected.size());
    }

    @Test
    @TestTransaction
    void published_ofANewAssessment_clearsWhatWasOpen() {
        publishTwoClaimsOnOneSource();
        publish(source("Changed"));
        assertThat(open()).containsExactlyInAnyOrder("a-first", "a-second");

        publish(claim("a-first", 2));

        assertThat(open()).containsExactly("a-second");
        looks.getEntityManager().clear();
        SecondLook cleared = looks.of("a-first").get(0);
        assertThat(cleared.isOpen()).isFalse();
        assertThat(cleared.clearedBy).isEqualTo("tester");
        assertThat(cleared.why).isEqualTo(SecondLookStore.ASSESSED_ANEW);
        assertThat(cleared.clearedAt).isNotNull();
    }

    @Test
    @TestTransaction
    void published_ofASourceWithItsClaimAssessedAnew_queuesOnlyTheOther() {
        publishTwoClaimsOnOneSource();

        publish(source("Changed"), claim("a-first", 2));

        assertThat(open()).containsExactly("a-second");
    }

    @Test
    @TestTransaction
    void published_ofTheSameContent_queuesNothing() {
        publishTwoClaimsOnOneSource();

        publish(source("Title"));

        assertThat(open()).isEmpty();
    }

    /** What nobody rests on queues nobody; each of the others queues both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'date': '2021-02-03'} | false",
                "{'url': 'https://example.org/a', 'archive': 'https://example.org/b', 'ref': 'S901'} | false",
                "{'author': 'Somebody', 'notes': {'en': 'A note'}} | false",
                "{'quotes': [{'text': 'New words', 'language': 'en'}]} | false",
                "{'type': 'primary'} | true",
                "{'publisher': 'Another'} | true",
                "{'credibility': [{'reliability': 'B', 'credibility': 2, 'reason': {'en': 'Known'}, 'author': 'Anna',"
                        + " 'date': '2021-01-01'}]} | true",
                "{'derives': [{'source': 'asia-times-engineers', 'how': 'derives-from'}]} | true"
            })
    @TestTransaction
    void published_ofAField_queuesThoseThatRestOnIt(String fields, boolean queues) {
        publishTwoClaimsOnOneSource();
        ObjectNode changed = source("Title");
        changed.setAll(CanonicalForm.parse(fields.replace('\'', '"')));

        publish(changed);

        assertThat(open()).hasSize(queues ? 2 : 0);
    }

    @Test
    @TestTransaction
    void published_ofATopicOrADayOfAClaim_queuesNobody_andOfARelationTheClaimThatItLeadsTo() {
        publishTwoClaimsOnOneSource();
        ObjectNode doubt = claim("a-doubt", 0);
        relate(doubt, "a-first");
        ObjectNode follower = claim("a-follower", 1);
        follower.withArray("relations")
                .addObject()
                .put("type", "derives-from")
                .put("to", "a-doubt")
                .putObject("why")
                .put("en", "It follows.");
        publish(doubt);
        publish(follower);
        int before = open().size();
        ObjectNode dated = doubt.deepCopy();
        dated.put("stated", "2021-01-02").put("ref", "C9001");
        publish(dated);
        assertThat(open()).hasSize(before);

        ObjectNode turned = dated.deepCopy();
        turned.remove("relations");
        relate(turned, "a-second");
        publish(turned);
        assertThat(open().subList(before, open().size())).containsExactlyInAnyOrder("a-first", "a-second");

        ObjectNode figure = turned.deepCopy();
        figure.put("kind", "quantity")
                .putArray("quantities")
                .addObject()
                .put("value", 7)
                .put("unit", "USD")
                .put("stated", "seven dollars");
        publish(figure);
        assertThat(open()).contains("a-follower");
    }

    /** Every field that weighs nothing is one of the format. */
    @Test
    void light_isInTheFormat() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(FileSchema.class.getResourceAsStream("claim-file.schema.json"));
        Grounds.LIGHT.forEach((type, paths) -> paths.forEach(
                path -> assertThat(schema.at("/$defs/" + type.word() + "-file/properties/" + path.split("/", -1)[0])
                                .isObject())
                        .as(path)
                        .isTrue()));
    }

    private static void relate(ObjectNode claim, String to) {
        claim.withArray("relations")
                .addObject()
                .put("type", "disputes")
                .put("to", to)
                .put("ground", "scope")
                .put("state", "open")
                .putObject("why")
                .put("en", "It counts otherwise.");
    }

    @Test
    @TestTransaction
    void published_twice_asksOnceForEachRevision() {
        publishTwoClaimsOnOneSource();
        publish(source("Changed"));
        publish(source("Changed again"));

        assertThat(looks.of("a-first")).extracting(look -> look.cause.number).containsExactly(3, 2);
    }

    @Test
    @TestTransaction
    void clear_withoutAReason_isRefused() {
        publishTwoClaimsOnOneSource();
        publish(source("Changed"));
        long id = looks.of("a-first").get(0).id;

        assertThatThrownBy(() -> looks.clear(id, ANNA, " "))
                .hasFieldOrPropertyWithValue("kind", Refused.Kind.LOOK_REASON);
    }

    @Test
    @TestTransaction
    void clear_ofWhatIsOpen_recordsWhoAndWhyOnce() {
        publishTwoClaimsOnOneSource();
        publish(source("Changed"));
        long id = looks.of("a-first").get(0).id;

        looks.clear(id, ANNA, "Only a comma");

        looks.getEntityManager().clear();
        SecondLook cleared = looks.findById(id);
        assertThat(cleared.clearedBy).isEqualTo("anna");
        assertThat(cleared.why).isEqualTo("Only a comma");
        assertThat(open()).containsExactly("a-second");
        assertThatThrownBy(() -> looks.clear(id, ANNA, "Again"))
                .hasFieldOrPropertyWithValue("kind", Refused.Kind.OUT_OF_TURN);
    }

    @Test
    @TestTransaction
    void open_pageByPage_givesEachOnce() {
        publishTwoClaimsOnOneSource();
        publish(source("Changed"));
        publish(source("Changed again"));

        Page<SecondLook, Long> first = looks.open(null, 3);
        Page<SecondLook, Long> second = looks.open(first.next(), 3);

        assertThat(first.items()).hasSize(3);
        assertThat(first.total()).isEqualTo(4);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    private void publishTwoClaimsOnOneSource() {
        publish(source("Title"), claim("a-first", 1), claim("a-second", 1), claim("a-third", 0));
    }

    private List<String> open() {
        return looks.open(null, 100).items().stream()
                .map(look -> look.claim.slug)
                .toList();
    }

    private static ObjectNode source(String title) {
        return CanonicalForm.parse(String.format(
                Locale.ROOT,
                """
                {"source": "a-source", "title": "%s", "language": "en", "type": "reporting", "seen": "own"}
                """,
                title));
    }

    private static ObjectNode claim(String slug, int assessments) {
        ObjectNode claim = CanonicalForm.parse(String.format(
                Locale.ROOT,
                """
                {"claim": "%s", "language": "en", "title": {"en": "New"}, "text": {"en": "It is new."},
                 "kind": "event", "claimant": "gene-munster", "evidence": [{"source": "a-source", "stance": "supports"}]}
                """,
                slug));
        for (int i = 0; i < assessments; i++) {
            ObjectNode assessment = claim.withArray("assessments").addObject();
            assessment.put("verdict", "contested").put("confidence", "low").put("reviewer", "Anna");
            assessment.put("date", "2021-01-01").putObject("rationale").put("en", "So it seems.");
        }
        return claim;
    }

    private void publish(RandomBoard board, Collection<RecordKey> keys) {
        publish(keys.stream().map(board::record).toArray(ObjectNode[]::new));
    }

    private List<Revision> publish(ObjectNode... records) {
        List<Publication> publications = new ArrayList<>();
        for (ObjectNode record : records) {
            RecordType type = RecordType.of(record.fieldNames().next());
            try {
                publications.add(new Publication(
                        CanonicalForm.read(type, record), RevisionAct.PUBLISHED, "tester", "Tested", null));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return publisher.publish(publications);
    }

    /** What depends on what now, and what depended on the changed records until now as they said themselves. */
    private static List<List<RecordKey>> edges(
            RandomBoard board,
            Set<RecordKey> changed,
            Map<RecordKey, Set<List<RecordKey>>> tiesBefore,
            Map<RecordKey, List<String>> seriesBefore) {
        List<List<RecordKey>> edges = new ArrayList<>();
        board.ties.values().forEach(edges::addAll);
        changed.forEach(key -> tiesBefore.getOrDefault(key, Set.of()).stream()
                .filter(edge -> !edge.get(1).equals(key))
                .forEach(edges::add));
        Set<List<String>> all = new HashSet<>(board.series.values());
        all.addAll(seriesBefore.values());
        for (RecordKey series : board.series.keySet()) {
            for (List<String> own : versions(series, board.series, seriesBefore)) {
                board.conversions.forEach((claim, pairs) -> {
                    if (pairs.stream().anyMatch(pair -> isPriced(pair, own, all))) {
                        edges.add(List.of(series, claim));
                    }
                });
            }
        }
        edges.removeIf(edge -> edge.get(0).equals(edge.get(1)));
        return edges;
    }

    private static List<List<String>> versions(
            RecordKey series, Map<RecordKey, List<String>> now, Map<RecordKey, List<String>> before) {
        return Stream.of(now.get(series), before.get(series))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the series prices the pair, alone or with another of its first source. */
    private static boolean isPriced(Set<String> pair, List<String> own, Set<List<String>> all) {
        Set<String> ends = Set.of(own.get(0), own.get(1));
        if (ends.equals(pair)) {
            return true;
        }
        return all.stream().filter(other -> other.get(2).equals(own.get(2))).anyMatch(other -> {
            Set<String> both = new HashSet<>(ends);
            both.addAll(List.of(other.get(0), other.get(1)));
            Set<String> once = new HashSet<>(both);
            once.removeIf(currency -> ends.contains(currency)
                    && (other.get(0).equals(currency) || other.get(1).equals(currency)));
            return both.size() == 3 && once.equals(pair);
        });
    }

    private static Map<String, Integer> oracle(
            RandomBoard board, List<List<RecordKey>> edges, Set<RecordKey> changed, Set<RecordKey> fresh) {
        Map<String, Integer> expected = new TreeMap<>();
        for (RecordKey cause : changed) {
            Map<RecordKey, Integer> steps = new HashMap<>(Map.of(cause, 0));
            boolean grew = true;
            for (int step = 1; grew; step++) {
                Map<RecordKey, Integer> more = new HashMap<>();
                for (List<RecordKey> edge : edges) {
                    Integer from = steps.get(edge.get(0));
                    boolean through = edge.get(0).equals(cause) || !changed.contains(edge.get(0));
                    if (from != null && from == step - 1 && through && !steps.containsKey(edge.get(1))) {
                        more.put(edge.get(1), step);
                    }
                }
                steps.putAll(more);
                grew = !more.isEmpty();
            }
            steps.forEach((key, step) -> {
                boolean asked = key.type() == RecordType.CLAIM && board.isAssessed(key) && !fresh.contains(key);
                if (asked && step > 0) {
                    expected.put(cause + " → " + key, step);
                }
            });
        }
        return expected;
    }
}
