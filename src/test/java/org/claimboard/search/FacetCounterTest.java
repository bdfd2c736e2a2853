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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetCounterTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 1", "8000, 1", "8001, 2", "100000, 16"})
    void count_ofAnyNumber_isRightOrAnEvenShare(int documents, int share) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                for (int i = 0; i < documents; i++) {
                    Document document = new Document();
                    document.add(new SortedNumericDocValuesField(
                            Fields.COUNTED, Facet.VERDICT.number(i % 3 == 0 ? "refuted" : "supported")));
                    document.add(new SortedNumericDocValuesField(Fields.COUNTED, Facet.SOURCE.number("s" + i % 1000)));
                    writer.addDocument(document);
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
                assertThat((double) refuted * share).isBetween(0.98 * expected, 1.02 * expected);
            }
        }
    }
}
