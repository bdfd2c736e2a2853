package org.claimboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.claimboard.record.RecordKey;
import org.claimboard.search.Alphabet.Script;

/** Finds the documents that a claimant's name stands in, or may stand in. */
final class Naming {

    private static final Analyzer PAIRS = Fields.analyzer();

    private Naming() {}

    /** The records whose texts were found to name the claimant, and those that hold one of these names. */
    static Set<RecordKey> documents(String slug, Collection<String> names, IndexSearcher known) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new TermQuery(new Term(Fields.NAMED, slug)), BooleanClause.Occur.SHOULD);
        for (String name : names) {
            Script script = Alphabet.of(name);
            Query holds =
                    new QueryBuilder(PAIRS).createBooleanQuery(Fields.body(script), name, BooleanClause.Occur.MUST);
            if (holds != null) {
                any.add(holds, BooleanClause.Occur.SHOULD);
            }
        }
        Set<RecordKey> found = new HashSet<>();
        Matches.each(known, any.build(), document -> found.add(key(known, document)));
        return found;
    }

    private static RecordKey key(IndexSearcher known, int document) {
        try {
            return RecordKey.parse(known.storedFields()
                    .document(document, Set.of(IndexForm.KEY))
                    .get(IndexForm.KEY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
