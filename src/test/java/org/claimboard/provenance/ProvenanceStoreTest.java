package org.claimboard.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class ProvenanceStoreTest {

    @Inject
    ProvenanceStore store;

    @Inject
    EntityManager entities;

    @Test
    void reachedFrom_aChain_readsAllOfItWithItsNames() {
        Source paper = persisted("pt-paper", "Technical report");
        Source nyt = drawing(persisted("pt-nyt", null), paper, List.of());
        Source bbc = drawing(persisted("pt-bbc", "BBC"), nyt, List.of("pt-chips"));
        Source beside = drawing(persisted("pt-beside", "Beside"), paper, List.of());
        drawingOnOrigin(nyt, "pt-meta");

        Provenance provenance = store.reachedFrom(List.of(bbc.slug));

        assertThat(provenance.complete()).isTrue();
        assertThat(provenance.labels())
                .isEqualTo(Map.of("pt-bbc", "BBC", "pt-nyt", "Publisher", "pt-paper", "Technical report"))
                .doesNotContainKey(beside.slug);
        assertThat(provenance.originNames()).isEqualTo(Map.of("pt-meta", LocalizedText.of(Map.of("ko", "메타"))));
        assertThat(edges(provenance))
                .containsExactlyInAnyOrder(
                        new Edge("pt-bbc", Node.source("pt-nyt"), EdgeKind.REPEATS, Set.of("pt-chips"), false),
                        new Edge("pt-nyt", Node.source("pt-paper"), EdgeKind.REPEATS, Set.of(), false),
                        new Edge("pt-nyt", Node.origin("pt-meta"), EdgeKind.DERIVES_FROM, Set.of(), true));
        assertThat(provenance.trace("pt-chips", Set.of("pt-bbc")).independentOrigins())
                .isEqualTo(2);
    }

    @Test
    void reachedFrom_aCircle_comesToAnEnd() {
        Source first = persisted("pt-first", "First");
        Source second = drawing(persisted("pt-second", "Second"), first, List.of());
        drawing(first, second, List.of());
        Provenance provenance = store.reachedFrom(List.of(first.slug, second.slug));
        assertThat(edges(provenance)).hasSize(2);
        assertThat(provenance.trace("any", Set.of("pt-first")).cycles()).hasSize(1);
    }

    @Test
    void reachedFrom_aChainLongerThanOneQueryFollows_readsAllOfIt() {
        int length = 2 * ProvenanceStore.STEPS + 3;
        Source last = persisted("pt-0", null);
        for (int number = 1; number <= length; number++) {
            last = drawing(persisted("pt-" + number, null), last, List.of());
        }
        Provenance provenance = store.reachedFrom(List.of(last.slug));
        assertThat(provenance.complete()).isTrue();
        assertThat(edges(provenance)).hasSize(length).doesNotHaveDuplicates();
        assertThat(provenance.labels()).hasSize(length + 1);
    }

    @Test
    void reachedFrom_manyCirclesThroughEachOther_comesToAnEnd() {
        persistAllDrawingOnAll(12);
        Provenance provenance = store.reachedFrom(List.of("pt-0"));
        assertThat(provenance.complete()).isTrue();
        assertThat(edges(provenance)).hasSize(12 * 11);
        assertThat(provenance.trace("any", Set.of("pt-0")).independentOrigins()).isEqualTo(1);
    }

    @Test
    void reachedFrom_moreThanAPageCanTrace_saysSo() {
        persistAllDrawingOnAll(101);
        assertThat(store.reachedFrom(List.of("pt-0")).complete()).isFalse();
    }

    @Test
    void reachedFrom_nothing_isEmpty() {
        assertThat(store.reachedFrom(List.of()).bySource()).isEmpty();
    }

    private static List<Edge> edges(Provenance provenance) {
        return provenance.bySource().values().stream().flatMap(List::stream).toList();
    }

    private void persistAllDrawingOnAll(int count) {
        List<Source> sources = IntStream.range(0, count)
                .mapToObj(number -> persisted("pt-" + number, null))
                .toList();
        sources.forEach(source -> sources.stream()
                .filter(target -> target != source)
                .forEach(target -> drawing(source, target, List.of())));
    }

    private Source persisted(String slug, @Nullable String title) {
        Source source = new Source();
        source.slug = slug;
        source.title = title;
        source.publisher = "Publisher";
        source.language = "en";
        source.type = SourceType.REPORTING;
        source.seen = Seen.OWN;
        source.persist();
        return source;
    }

    private Source drawing(Source source, Source target, List<String> about) {
        SourceEdge edge = edge(source, EdgeKind.REPEATS);
        edge.target = target;
        edge.about = about;
        entities.persist(edge);
        return source;
    }

    private void drawingOnOrigin(Source source, String origin) {
        SourceEdge edge = edge(source, EdgeKind.DERIVES_FROM);
        edge.origin = origin;
        edge.originName = LocalizedText.of(Map.of("ko", "메타"));
        edge.inferred = true;
        entities.persist(edge);
    }

    private static SourceEdge edge(Source source, EdgeKind kind) {
        SourceEdge edge = new SourceEdge();
        edge.source = source;
        edge.kind = kind;
        source.edges.add(edge);
        edge.ordinal = source.edges.size();
        return edge;
    }
}
