package org.claimboard.manuscript;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.ledger.RecordContents;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.search.IndexForm;

/** The form of the index of what published sources say in their own words. */
final class QuoteForm implements IndexForm {

    /** The words of a quote, as they are. */
    static final String QUOTE = "quote";

    /** The same as it is searched. */
    static final String WORDS = "words";

    /** The source. */
    static final String SLUG = "slug";

    private static final int VERSION = 1;

    private final RecordContents records;

    QuoteForm(RecordContents records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public Analyzer analyzer() {
        return new StandardAnalyzer();
    }

    @Override
    public Set<RecordKey> touched(long behind, long upTo, IndexSearcher known) {
        return records.changedForReaders(behind, upTo).stream()
                .filter(QuoteForm::isSource)
                .collect(Collectors.toSet());
    }

    private static boolean isSource(RecordKey key) {
        return key.type() == RecordType.SOURCE;
    }

    @Override
    public Map<RecordKey, Document> documents(Collection<RecordKey> keys) {
        List<RecordKey> sources = keys.stream().filter(QuoteForm::isSource).toList();
        Map<RecordKey, Document> documents = new HashMap<>();
        records.published(sources).forEach((key, content) -> {
            JsonNode quotes = CanonicalForm.parse(content).path("quotes");
            if (!quotes.isEmpty()) {
                documents.put(key, document(key.slug(), quotes));
            }
        });
        return documents;
    }

    private static Document document(String slug, JsonNode quotes) {
        Document document = new Document();
        document.add(new StoredField(SLUG, slug));
        for (JsonNode quote : quotes) {
            String text = quote.path("text").asText();
            document.add(new StoredField(QUOTE, text));
            document.add(new TextField(WORDS, text, Field.Store.NO));
        }
        return document;
    }
}
