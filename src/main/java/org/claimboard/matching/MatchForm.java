package org.claimboard.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.ledger.RecordContents;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.search.IndexForm;

/**
 * The form of the index that sentences are matched with: every published claim, placed by the sentence models. A claim
 * takes them some hundredths of a second, so it is an index of its own, which search need not wait for.
 */
final class MatchForm implements IndexForm {

    /** What an answer shows of the claim. */
    static final String CARD = "card";

    private static final int VERSION = 8;

    /** Some seconds in one transaction, at most. */
    private static final int AT_ONCE = 25;

    private final RecordContents records;
    private final Models models;

    MatchForm(RecordContents records, Models models) {
        this.records = records;
        this.models = models;
    }

    @Override
    public String name() {
        return "matching";
    }

    /** Another model places all claims elsewhere. */
    @Override
    public int version() {
        return models.name().hashCode() * 31 + VERSION;
    }

    /** The pieces of a text are cut before. */
    @Override
    public Analyzer analyzer() {
        return new WhitespaceAnalyzer();
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    /** The tracker does not wait for the models. */
    @Override
    public int awaitedAtStart() {
        return 0;
    }

    @Override
    public Set<RecordKey> touched(long behind, long upTo, IndexSearcher known) {
        return records.changedForReaders(behind, upTo).stream()
                .filter(MatchForm::isClaim)
                .collect(Collectors.toSet());
    }

    private static boolean isClaim(RecordKey key) {
        return key.type() == RecordType.CLAIM;
    }

    @Override
    public Map<RecordKey, Document> documents(Collection<RecordKey> keys) {
        List<RecordKey> claims = keys.stream().filter(MatchForm::isClaim).toList();
        Map<RecordKey, Document> documents = new HashMap<>();
        records.published(claims).forEach((key, content) -> documents.put(key, document(key.slug(), content)));
        return documents;
    }

    private Document document(String slug, String content) {
        ObjectNode claim = CanonicalForm.parse(content);
        Document document =
                ClaimDocument.of(ClaimWords.of(slug, claim), models.matcher().models());
        document.add(new StoredField(CARD, CheckedClaim.of(slug, claim).toJson()));
        return document;
    }
}
