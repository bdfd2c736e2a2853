package org.claimboard.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.claimboard.intake.ClaimFolder;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** The shipped claim files, or other records, in an index in memory, written and searched by the code that the application uses. */
final class ShippedIndex {

    private final Directory directory = new ByteBuffersDirectory();
    private final RecordSearch search = new RecordSearch();
    private final IndexSearcher searcher;

    ShippedIndex() {
        this(shipped());
    }

    ShippedIndex(Map<RecordKey, String> contents) {
        try {
            write(contents);
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<RecordKey, String> shipped() {
        try {
            return ClaimFolder.read(Path.of("claims")).contents();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<RecordKey, String> contents) throws IOException {
        Map<RecordKey, JsonNode> records = new HashMap<>();
        contents.forEach((key, content) -> records.put(key, CanonicalForm.parse(content)));
        Names names = new Names();
        records.forEach((key, record) -> {
            if (key.type() == RecordType.CLAIMANT) {
                names.put(key.slug(), record);
            }
        });
        Map<RecordKey, Integer> doubts = OpenDoubts.in(records.values());
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()))) {
            for (Map.Entry<RecordKey, JsonNode> entry : records.entrySet()) {
                RecordKey key = entry.getKey();
                if (key.type() != RecordType.RATES) {
                    Document document = RecordDocument.of(
                            key, entry.getValue(), records, names, doubts.getOrDefault(key, 0), Set.of());
                    document.add(new StringField(IndexForm.KEY, key.toString(), Field.Store.YES));
                    writer.addDocument(document);
                }
            }
        }
    }

    SearchResult search(String text, int limit) {
        return search.search(searcher, new SearchRequest(text, Map.of(), limit, null));
    }

    SearchResult search(SearchRequest request) {
        return search.search(searcher, request);
    }
}
