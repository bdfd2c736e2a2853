package org.claimboard.matching;

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
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.claimboard.intake.Published;
import org.claimboard.ledger.RecordContents;
import org.claimboard.ledger.SetAsideStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.search.IndexForm;
import org.claimboard.search.IndexKeeper;
import org.claimboard.search.Indexed;
import org.claimboard.search.Search;
import org.claimboard.upkeep.Watch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says whether a sentence was checked already, from what readers see. */
@ApplicationScoped
public class SentenceCheck implements Indexed {

    /** Characters of the longest sentence or post that is taken. */
    public static final int LONGEST = 4_000;

    private static final Logger LOG = Logger.getLogger(SentenceCheck.class);

    private final Models models;
    private final IndexKeeper keeper;

    SentenceCheck(
            Models models,
            RecordContents contents,
            SetAsideStore aside,
            @ConfigProperty(name = "claimboard.search.directory") Path directory) {
        this.models = models;
        this.keeper = new IndexKeeper(new MatchForm(contents, models), contents, aside, directory);
    }

    /** Commands on the command line match nothing. A model that is named and not there ends the start. */
    void start(@Observes @Priority(Search.AFTER_IMPORT) StartupEvent event) throws IOException {
        if (Watch.isServing()) {
            LOG.infof("Sentences are matched with these models: %s", models.name());
            keeper.start();
        }
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

    /** The index of claims, to look after. */
    @Override
    public IndexKeeper keeper() {
        return keeper;
    }

    /** Whether it answers; false while the first index is being built. */
    public boolean isReady() {
        return keeper.isWhole();
    }

    /**
     * The likeliest claims.
     *
     * @param tongue the language of the text; null if the text itself shows it
     */
    public CheckResult check(String text, @Nullable Tongue tongue, int limit) {
        ClaimMatcher matcher = models.matcher();
        return keeper.search(searcher -> {
            Matches matches = matcher.match(searcher, text, tongue, limit);
            List<CheckResult.Hit> hits = new ArrayList<>();
            for (Match match : matches.matches()) {
                hits.add(new CheckResult.Hit(claim(searcher, match.slug()), match));
            }
            return new CheckResult(matches.answer(), hits);
        });
    }

    private static CheckedClaim claim(IndexSearcher searcher, String slug) {
        String key = new RecordKey(RecordType.CLAIM, slug).toString();
        try {
            TopDocs found = searcher.search(new TermQuery(new Term(IndexForm.KEY, key)), 1);
            String card = searcher.storedFields()
                    .document(found.scoreDocs[0].doc, Set.of(MatchForm.CARD))
                    .get(MatchForm.CARD);
            return CheckedClaim.parse(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
