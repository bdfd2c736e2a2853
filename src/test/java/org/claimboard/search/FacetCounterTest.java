package org.claimboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetCounterTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 1", "64000, 1", "64001, 2", "300000, 8"})
    void count_ofAnyNumber_isRightOrAnEvenShare(int documents, int share) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                for (int i = 0; i < documents; i++) {
                    Document document = new Document();
                    document.add(new SortedNumericDocValuesField(
                            Fields.COUNTED, Facet.VERDICT.number(i % 3 == 0 ? "refuted" : "supported")));
                    document.add(new SortedNumericDocValuesField(Fields.COUNTED, Facet.SOURCE.number("s" + i % 1000)));
                    writer.addDocument(document);
                    if (i % 20_000 == 0) {
                        writer.commit();
                    }
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                FacetCounter counter = new FacetCounter();
                for (int i = 0; i < documents; i++) {
                    counter.add(i);
                }
                Map<Facet, List<FacetCounter.Counted>> counted = counter.count(new IndexSearcher(reader));

                assertThat(counter.total()).isEqualTo(documents);
                assertThat(counter.step()).isEqualTo(share);
                long refuted = counted.getOrDefault(Facet.VERDICT, List.of()).stream()
                        .filter(value -> value.number() == Facet.VERDICT.number("refuted"))
                        .mapToLong(FacetCounter.Counted::count)
                        .sum();
                double expected = Math.ceil(documents / 3.0);
                double slip = share == 1 ? 0 : 0.02;
                assertThat((double) refuted * share).isBetween((1 - slip) * expected, (1 + slip) * expected);
            }
        }
    }

    @Test
    void numbers_ofAClosedIndex_areForgotten() throws IOException {
        int before = FacetNumbers.segments();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                Document document = new Document();
                document.add(new SortedNumericDocValuesField(Fields.COUNTED, Facet.VERDICT.number("refuted")));
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                FacetCounter counter = new FacetCounter();
                counter.add(0);
                assertThat(counter.count(new IndexSearcher(reader))).containsOnlyKeys(Facet.VERDICT);
                assertThat(FacetNumbers.segments()).isEqualTo(before + 1);
            }
            assertThat(FacetNumbers.segments()).isEqualTo(before);
        }
    }
}
