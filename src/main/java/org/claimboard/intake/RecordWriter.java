package org.claimboard.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
import org.claimboard.claim.Topic;
import org.claimboard.claim.TopicStore;
import org.claimboard.record.ArticleFile;
import org.claimboard.record.CanonicalForm;
import org.claimboard.record.ChainFile;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.ClaimantFile;
import org.claimboard.record.ComparisonFile;
import org.claimboard.record.CredibilityEntry;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledRecord;
import org.claimboard.record.RatesFile;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.References;
import org.claimboard.record.References.Reference;
import org.claimboard.record.SourceFile;
import org.claimboard.record.TopicFile;

/** Brings the tables to what the records say, those that others refer to first. */
@ApplicationScoped
class RecordWriter {

    private final ClaimantStore claimants;
    private final SourceStore sources;
    private final TopicStore topics;
    private final ArticleStore articles;
    private final ClaimStore claims;
    private final CredibilityNoteStore notes;
    private final ComparisonStore comparisons;
    private final ChainStore chains;
    private final RateStore rates;

    RecordWriter(
            ClaimantStore claimants,
            SourceStore sources,
            TopicStore topics,
            ArticleStore articles,
            ClaimStore claims,
            CredibilityNoteStore notes,
            ComparisonStore comparisons,
            ChainStore chains,
            RateStore rates) {
        this.claimants = claimants;
        this.sources = sources;
        this.topics = topics;
        this.articles = articles;
        this.claims = claims;
        this.notes = notes;
        this.comparisons = comparisons;
        this.chains = chains;
        this.rates = rates;
    }

    /** Writes the records and gives their ids in the tables, by kind. */
    Map<RecordType, List<Long>> write(Collection<? extends FiledRecord> records) {
        Board board = board(records);
        Map<RecordType, List<Long>> ids = new EnumMap<>(RecordType.class);
        each(records, ClaimantFile.class, file -> write(file, board));
        each(records, SourceFile.class, file -> write(file, board));
        each(records, TopicFile.class, file -> write(file, board));
        each(records, ArticleFile.class, file -> write(file, board));
        each(records, ClaimFile.class, file -> write(file, board));
        // These name claims, or sources that the first round may just have written.
        each(records, SourceFile.class, file -> SourceForm.storeEdges(file, board.source(file.slug()), board));
        each(records, ClaimFile.class, file -> ClaimForm.storeRelations(file, board.claim(file.slug()), board));
        each(records, ClaimantFile.class, file -> note(ids, file, board.claimant(file.slug()).id));
        each(records, SourceFile.class, file -> note(ids, file, board.source(file.slug()).id));
        each(records, TopicFile.class, file -> note(ids, file, board.topic(file.slug()).id));
        each(records, ArticleFile.class, file -> note(ids, file, board.article(file.slug()).id));
        each(records, ClaimFile.class, file -> note(ids, file, board.claim(file.slug()).id));
        each(records, ComparisonFile.class, file -> {
            Comparison comparison = comparisons.bySlug(file.slug()).orElseGet(Comparison::new);
            ComparisonForm.store(file, comparison, board);
            comparisons.persist(comparison);
            note(ids, file, comparison.id);
        });
        each(records, ChainFile.class, file -> {
            ReportingChain chain = chains.bySlug(file.slug()).orElseGet(ReportingChain::new);
            ChainForm.store(file, chain, board);
            chains.persist(chain);
            note(ids, file, chain.id);
        });
        each(records, RatesFile.class, file -> {
            RateSeries series = rates.bySlug(file.slug()).orElseGet(RateSeries::new);
            RatesForm.store(file, series);
            rates.persist(series);
            note(ids, file, series.id);
        });
        return ids;
    }

    private static void note(Map<RecordType, List<Long>> ids, FiledRecord filed, Long id) {
        ids.computeIfAbsent(filed.recordType(), type -> new ArrayList<>()).add(id);
    }

    /** The records themselves and those that they name, as far as they are in the store. */
    private Board board(Collection<? extends FiledRecord> records) {
        Set<RecordKey> keys = new HashSet<>();
        for (FiledRecord filed : records) {
            keys.add(new RecordKey(filed.recordType(), filed.slug()));
            References.in(filed.recordType(), CanonicalForm.tree(filed)).stream()
                    .map(Reference::key)
                    .forEach(keys::add);
        }
        return board(keys);
    }

    /** With everything written first, once: else each query looks through all that the import has in hand. */
    private Board board(Set<RecordKey> keys) {
        EntityManager entities = claims.getEntityManager();
        entities.flush();
        FlushModeType usual = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            Board board = new Board();
            Board.load(keys, RecordType.CLAIMANT, board.claimants, claimants::bySlugs, claimant -> claimant.slug);
            Board.load(keys, RecordType.SOURCE, board.sources, sources::bySlugs, source -> source.slug);
            Board.load(keys, RecordType.TOPIC, board.topics, topics::bySlugs, topic -> topic.slug);
            Board.load(keys, RecordType.ARTICLE, board.articles, articles::bySlugs, article -> article.slug);
            Board.load(keys, RecordType.CLAIM, board.claims, claims::bySlugs, claim -> claim.slug);
            return board;
        } finally {
            entities.setFlushMode(usual);
        }
    }

    private static <T extends FiledRecord> void each(
            Collection<? extends FiledRecord> records, Class<T> form, Consumer<T> action) {
        records.stream().filter(form::isInstance).map(form::cast).forEach(action);
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

    private void write(TopicFile file, Board board) {
        Topic topic = board.topics.computeIfAbsent(file.slug(), slug -> new Topic());
        TopicForm.store(file, topic);
        topics.persist(topic);
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
        ClaimForm.storeCorrections(file, claim);
        Map<String, List<CredibilityNote>> onFile = isNew ? Map.of() : notesBySource(claim);
        for (ClaimFile.EvidenceEntry entry : Filed.list(file.evidence())) {
            List<CredibilityEntry> filed = Filed.list(entry.credibility());
            if (!filed.isEmpty()) {
                Source source = board.source(entry.source());
                notes.persist(CredibilityForm.added(filed, onFile.getOrDefault(source.slug, List.of()), source, claim));
            }
        }
    }

    private Map<String, List<CredibilityNote>> notesBySource(Claim claim) {
        Map<String, List<CredibilityNote>> bySource = new HashMap<>();
        notes.onClaim(claim).forEach(note -> bySource.computeIfAbsent(note.source.slug, slug -> new ArrayList<>())
                .add(note));
        return bySource;
    }
}
