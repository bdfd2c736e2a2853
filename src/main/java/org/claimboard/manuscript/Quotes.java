package org.claimboard.manuscript;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.claimboard.intake.Published;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.search.IndexKeeper;
import org.claimboard.search.Indexed;
import org.claimboard.search.Search;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What published sources say in their own words, found by words that they share with a quotation. */
@ApplicationScoped
public class Quotes implements Indexed {

    private static final int SOURCES = 8;
    private static final int MOST_WORDS = 60;

    private final IndexKeeper keeper;

    Quotes(
            RecordContents contents,
            SetAsideStore aside,
            @ConfigProperty(name = "claimboard.search.directory") Path directory) {
        this.keeper = new IndexKeeper(new QuoteForm(contents), contents, aside, directory);
    }

    /** Words of a source. */
    record Quote(String source, String words) {}

    void start(@Observes @Priority(Search.AFTER_IMPORT) StartupEvent event) throws IOException {
        keeper.start();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        keeper.wake();
    }

    void listens(@ObservesAsync HttpServerStart event) {
        keeper.listens();
    }

    void stop(@Observes ShutdownEvent event) {
        keeper.stop();
    }

    @Override
    public IndexKeeper keeper() {
        return keeper;
    }

    boolean isReady() {
        return keeper.isWhole();
    }

    /** All quotes of the sources that share most words with the quotation. */
    List<Quote> near(List<String> words) {
        return keeper.search(searcher -> near(searcher, words));
    }

    private static List<Quote> near(IndexSearcher searcher, List<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Set<String> distinct = new LinkedHashSet<>(words.subList(0, Math.min(MOST_WORDS, words.size())));
        distinct.forEach(word -> any.add(new TermQuery(new Term(QuoteForm.WORDS, word)), Occur.SHOULD));
        List<Quote> quotes = new ArrayList<>();
        try {
            for (ScoreDoc found : searcher.search(any.build(), SOURCES).scoreDocs) {
                Document document = searcher.storedFields().document(found.doc);
                for (String quote : document.getValues(QuoteForm.QUOTE)) {
                    quotes.add(new Quote(document.get(QuoteForm.SLUG), quote));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quotes;
    }
}
