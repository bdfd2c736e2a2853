package org.claimboard.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.ClaimantStore;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.RateSeries;
import org.claimboard.claim.RateStore;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;

/** Brings the tables to what the files say, records before those that refer to them. */
@ApplicationScoped
class RecordWriter {

    private final ClaimantStore claimants;
    private final SourceStore sources;
    private final ArticleStore articles;
    private final ClaimStore claims;
    private final CredibilityNoteStore notes;
    private final ComparisonStore comparisons;
    private final ChainStore chains;
    private final RateStore rates;

    RecordWriter(
            ClaimantStore claimants,
            SourceStore sources,
            ArticleStore articles,
            ClaimStore claims,
            CredibilityNoteStore notes,
            ComparisonStore comparisons,
            ChainStore chains,
            RateStore rates) {
        this.claimants = claimants;
        this.sources = sources;
        this.articles = articles;
        this.claims = claims;
        this.notes = notes;
        this.comparisons = comparisons;
        this.chains = chains;
        this.rates = rates;
    }

    void write(List<FiledText> files) {
        if (files.isEmpty()) {
            return;
        }
        Board board = board();
        each(files, ClaimantFile.class, (slug, file) -> write(file, board));
        each(files, SourceFile.class, (slug, file) -> write(file, board));
        each(files, SourceFile.class, (slug, file) -> SourceForm.storeEdges(file, board.source(slug), board));
        each(files, ArticleFile.class, (slug, file) -> write(file, board));
        each(files, ClaimFile.class, (slug, file) -> write(file, board));
        each(files, ClaimFile.class, (slug, file) -> ClaimForm.storeRelations(file, board.claim(slug), board));
        each(files, ComparisonFile.class, (slug, file) -> {
            Comparison comparison = comparisons.bySlug(slug).orElseGet(Comparison::new);
            ComparisonForm.store(file, comparison, board);
            comparisons.persist(comparison);
        });
        each(files, ChainFile.class, (slug, file) -> {
            ReportingChain chain = chains.bySlug(slug).orElseGet(ReportingChain::new);
            ChainForm.store(file, chain, board);
            chains.persist(chain);
        });
        each(files, RatesFile.class, (slug, file) -> {
            RateSeries series = rates.bySlug(slug).orElseGet(RateSeries::new);
            RatesForm.store(file, series);
            rates.persist(series);
        });
    }

    private Board board() {
        Board board = new Board();
        claimants.listAll().forEach(claimant -> board.claimants.put(claimant.slug, claimant));
        sources.listAll().forEach(source -> board.sources.put(source.slug, source));
        articles.listAll().forEach(article -> board.articles.put(article.slug, article));
        claims.listAll().forEach(claim -> board.claims.put(claim.slug, claim));
        return board;
    }

    private static <T extends FiledRecord> void each(
            List<FiledText> files, Class<T> form, BiConsumer<String, T> action) {
        for (FiledText file : files) {
            T filed = file.as(form);
            if (filed != null) {
                action.accept(file.slug(), filed);
            }
        }
    }

    private void write(ClaimantFile file, Board board) {
        Claimant claimant = board.claimants.computeIfAbsent(file.slug(), slug -> new Claimant());
        ClaimantForm.store(file, claimant);
        claimants.persist(claimant);
    }

    private void write(SourceFile file, Board board) {
        Source source = board.sources.computeIfAbsent(file.slug(), slug -> new Source());
        SourceForm.store(file, source);
        boolean isNew = !sources.isPersistent(source);
        sources.persist(source);
        List<CredibilityNote> onFile = isNew ? List.of() : notes.on(List.of(source));
        notes.persist(CredibilityForm.added(Filed.list(file.credibility()), onFile, source, null));
    }

    private void write(ArticleFile file, Board board) {
        Article article = board.articles.computeIfAbsent(file.slug(), slug -> new Article());
        ArticleForm.store(file, article, board);
        articles.persist(article);
    }

    private void write(ClaimFile file, Board board) {
        Claim claim = board.claims.computeIfAbsent(file.slug(), slug -> new Claim());
        boolean isNew = !claims.isPersistent(claim);
        ClaimForm.store(file, claim, board);
        claims.persist(claim);
        ClaimForm.storeAssessments(file, claim);
        List<CredibilityNote> onFile = isNew ? List.of() : notes.onClaim(claim);
        for (ClaimFile.EvidenceEntry entry : Filed.list(file.evidence())) {
            List<CredibilityEntry> filed = Filed.list(entry.credibility());
            if (!filed.isEmpty()) {
                Source source = board.source(entry.source());
                List<CredibilityNote> before = new ArrayList<>(onFile);
                before.removeIf(note -> !note.source.slug.equals(source.slug));
                notes.persist(CredibilityForm.added(filed, before, source, claim));
            }
        }
    }
}
