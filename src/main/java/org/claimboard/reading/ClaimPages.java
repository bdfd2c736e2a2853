package org.claimboard.reading;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.ChainStore;
import org.claimboard.claim.Claim;
import org.claimboard.claim.ClaimStore;
import org.claimboard.claim.ComparisonStore;
import org.claimboard.claim.Correction;
import org.claimboard.claim.CredibilityNoteStore;
import org.claimboard.claim.Passage;
import org.claimboard.claim.Relation;
import org.claimboard.claim.RelationStore;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceStore;
import org.claimboard.claim.Verbatim;
import org.claimboard.exchange.claimreview.ClaimReviews;
import org.claimboard.exchange.claimreview.ReviewPlace;
import org.claimboard.exchange.claimreview.Reviewed;
import org.claimboard.ledger.AsOf;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.provenance.Node;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.provenance.TracedNode;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.claimboard.site.NoSuchPage;
import org.claimboard.site.Visit;
import org.jspecify.annotations.Nullable;

/** Assembles the page of a claim. */
@ApplicationScoped
public class ClaimPages {

    private final ClaimStore claims;
    private final ClaimHeads heads;
    private final ArticleStore articles;
    private final SourceStore sources;
    private final CredibilityNoteStore notes;
    private final RelationStore relations;
    private final ChainStore chains;
    private final ComparisonStore comparisons;
    private final Questions questions;
    private final RevisionStore revisions;
    private final AsOf asOf;
    private final ClaimReviews reviews;
    private final Visit visit;

    ClaimPages(
            ClaimStore claims,
            ClaimHeads heads,
            ArticleStore articles,
            SourceStore sources,
            CredibilityNoteStore notes,
            RelationStore relations,
            ChainStore chains,
            ComparisonStore comparisons,
            Questions questions,
            RevisionStore revisions,
            AsOf asOf,
            ClaimReviews reviews,
            Visit visit) {
        this.claims = claims;
        this.heads = heads;
        this.articles = articles;
        this.sources = sources;
        this.notes = notes;
        this.relations = relations;
        this.chains = chains;
        this.comparisons = comparisons;
        this.questions = questions;
        this.revisions = revisions;
        this.asOf = asOf;
        this.reviews = reviews;
        this.visit = visit;
    }

    /** Who publishes the verdicts. */
    public String newsroom() {
        return reviews.newsroom().name();
    }

    /**
     * @throws NoSuchPage if no claim goes by the slug
     */
    @ReadOnly
    public ClaimPage of(String slug, Language reader) {
        Claim claim = claims.bySlug(slug).orElseThrow(() -> new NoSuchPage("claim " + slug));
        ClaimHeads.Counted counted = heads.count(List.of(claim));
        Set<Source> cited = claim.evidence.stream().map(item -> item.source).collect(toCollection(LinkedHashSet::new));
        OriginTrace trace = counted.provenance()
                .trace(claim.slug, cited.stream().map(source -> source.slug).collect(toSet()));
        Map<String, Source> named = named(claim, trace);
        Map<String, GradedSource> grades = GradedSource.bySource(notes.on(cited), notes.onClaim(claim), reader);
        List<Relation> touching = relations.touching(List.of(claim));
        List<Appearance> appearances = articles.appearancesOf(List.of(claim));
        Verbatim verbatim = Verbatim.of(appearances, claim.evidence);
        EvidenceColumns evidence = EvidenceColumns.of(claim.evidence.stream()
                .map(item -> EvidenceView.of(item, grades, reader))
                .toList());
        Text namedAs = Text.ofNullable(claim.namedAs, reader);
        return new ClaimPage(
                ClaimRef.of(claim, reader),
                claim.kind,
                claim.core,
                own(claim, reader),
                verbatim.hasStatementOf(claim),
                evidence.supporting().stream()
                        .filter(item -> item.quote() != null)
                        .findFirst()
                        .orElse(null),
                translations(claim, reader),
                namedAs,
                namedAs != null && verbatim.has(namedAs.value()),
                Day.ofNullable(claim.stated, reader),
                AssessmentView.ofNullable(claim.currentAssessment, reader),
                counted.evidenceOn(claim),
                places(appearances, reader),
                claim.chain.stream()
                        .map(step -> StepView.of(step, named, reader))
                        .toList(),
                QuantityView.all(claim.quantities, claim.language, verbatim, reader),
                conversions(claim, reader),
                parts(claim, reader),
                evidence,
                Matrix.of(grades.values()),
                new OriginTreeBuilder(trace, counted.provenance(), named, reader).build(),
                doubts(claim, touching, reader),
                others(claim, touching, reader),
                chains.endingAt(List.of(claim)).stream()
                        .map(chain -> ChainRef.of(chain, reader))
                        .toList(),
                comparisons.showing(claim).stream()
                        .map(comparison -> QuestionRef.of(comparison, reader))
                        .toList(),
                claim.assessments.stream()
                        .map(assessment -> AssessmentView.of(assessment, reader))
                        .toList(),
                corrections(claim, reader),
                RetractionView.ofNullable(claim.retraction, reader),
                revisions.isAlone(new RecordKey(RecordType.CLAIM, slug), asOf.lastPublication()),
                Text.ofNullable(claim.notes, reader),
                newsroom(),
                review(claim, appearances, named, reader));
    }

    /** Only on the page as it is now: the past and previews are not to be found. */
    private @Nullable RawString review(
            Claim claim, List<Appearance> appearances, Map<String, Source> named, Language reader) {
        if (visit.isPreview() || visit.past() != null) {
            return null;
        }
        List<Article> stands = appearances.stream().map(one -> one.article).toList();
        return reviews.inPage(new Reviewed(claim, stands, named), new ReviewPlace(visit.origin(), reader.tag()))
                .orElse(null);
    }

    /** The sources of the attribution chain and those reached from the evidence, by slug. */
    private Map<String, Source> named(Claim claim, OriginTrace trace) {
        Set<String> slugs = new HashSet<>();
        claim.chain.stream()
                .map(AttributionStep::source)
                .flatMap(Stream::ofNullable)
                .forEach(slugs::add);
        trace.nodes().stream()
                .map(TracedNode::node)
                .filter(node -> !node.named())
                .map(Node::key)
                .forEach(slugs::add);
        return sources.bySlugs(slugs).stream().collect(toMap(source -> source.slug, Function.identity()));
    }

    private static List<CorrectionView> corrections(Claim claim, Language reader) {
        return claim.corrections.stream()
                .sorted(Comparator.comparing((Correction one) -> one.date)
                        .thenComparing(one -> one.ordinal)
                        .reversed())
                .map(one -> CorrectionView.of(one, reader))
                .toList();
    }

    private static Text own(Claim claim, Language reader) {
        String words = claim.text.byLanguage().get(claim.language);
        return words == null ? Text.of(claim.text, reader) : new Text(words, claim.language);
    }

    private static List<Text> translations(Claim claim, Language reader) {
        String own = own(claim, reader).lang();
        return Text.inEach(claim.text, reader).stream()
                .filter(text -> !text.lang().equals(own))
                .toList();
    }

    private List<Place> places(List<Appearance> appearances, Language reader) {
        Map<String, Passage> passages =
                articles
                        .passagesOf(appearances.stream()
                                .map(one -> one.article)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(passage -> Place.key(passage.article, passage.ordinal), Function.identity()));
        return appearances.stream().map(one -> Place.of(one, passages, reader)).toList();
    }

    private List<ConversionView> conversions(Claim claim, Language reader) {
        Questions.RateBook book = questions.rateBook();
        return claim.quantities.stream()
                .flatMap(quantity -> quantity.conversions().stream()
                        .map(conversion -> ConversionView.of(
                                quantity, conversion, claim.language, book.rates(), book.sources(), reader)))
                .toList();
    }

    private static List<ClaimPage.PartView> parts(Claim claim, Language reader) {
        return claim.parts.stream()
                .map(part -> new ClaimPage.PartView(
                        Text.of(part.text(), reader), part.verdict(), Text.ofNullable(part.note(), reader)))
                .toList();
    }

    private static List<Doubt> doubts(Claim claim, Collection<Relation> touching, Language reader) {
        return touching.stream()
                .filter(relation ->
                        RelationView.of(relation, claim.slug, reader).doubtsThis())
                .map(relation -> Doubt.of(relation, reader))
                .toList();
    }

    private static List<RelationView> others(Claim claim, Collection<Relation> touching, Language reader) {
        return touching.stream()
                .map(relation -> RelationView.of(relation, claim.slug, reader))
                .filter(view -> !view.doubtsThis())
                .toList();
    }
}
