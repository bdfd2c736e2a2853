package org.claimboard.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.ArticleStore;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.claim.Correction;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Evidence;
import org.claimboard.claim.Position;
import org.claimboard.claim.Relation;
import org.claimboard.claim.ReportingChain;
import org.claimboard.claim.Source;
import org.claimboard.claim.Topic;
import org.claimboard.claim.Verbatim;
import org.claimboard.provenance.OriginTrace;
import org.claimboard.provenance.Provenance;
import org.claimboard.record.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that belongs to it, in no language yet. What was not among the {@link Part}s asked for is empty. It can
 * be read after the transaction that loaded it has ended.
 */
public final class Dossier {

    private final Claim claim;
    private final Loaded loaded;
    private @Nullable Verbatim verbatim;
    private @Nullable EvidenceCount count;
    private @Nullable Grades grades;
    private @Nullable List<CitedSource> cited;

    Dossier(Claim claim, Loaded loaded) {
        this.claim = claim;
        this.loaded = loaded;
    }

    public Claim claim() {
        return claim;
    }

    public List<Appearance> appearances() {
        return Loaded.of(claim, loaded.settings()).stream()
                .map(ArticleStore.Setting::appearance)
                .toList();
    }

    /** The articles in which it stands, once for each place. */
    public List<Article> articles() {
        return appearances().stream().map(one -> one.article).toList();
    }

    /**
     * The article that puts the words into the claimant's mouth; null where they are the claimant's own, or the article's
     * own. Asks for {@link Part#APPEARANCES}.
     */
    public @Nullable Article attributing() {
        return claim.attributing(articles());
    }

    /** What its verdict is about; null where that is the claim as it stands. Asks for {@link Part#APPEARANCES}. */
    public @Nullable Rated rated() {
        return Rated.of(claim, articles());
    }

    /** Where it stands, with the words around it. */
    public List<Place> places() {
        return Loaded.of(claim, loaded.settings()).stream()
                .map(one -> Place.of(one.appearance(), one.passage()))
                .toList();
    }

    /** What sources say about it, in order. */
    public List<Evidence> evidence() {
        return Loaded.of(claim, loaded.evidence());
    }

    public List<Evidence> supporting() {
        return standing(Stance.SUPPORTS);
    }

    public List<Evidence> refuting() {
        return standing(Stance.REFUTES);
    }

    public List<Evidence> contextualising() {
        return standing(Stance.CONTEXTUALISES);
    }

    private List<Evidence> standing(Stance stance) {
        return evidence().stream().filter(item -> item.stance == stance).toList();
    }

    /** What others found who reviewed the claim. */
    public List<OthersReview> othersReviews() {
        return evidence().stream()
                .filter(item -> item.rating != null)
                .map(OthersReview::of)
                .toList();
    }

    /** The first source for the claim that is quoted; null if none is. */
    public @Nullable Evidence saying() {
        return supporting().stream()
                .filter(item -> item.quote != null)
                .findFirst()
                .orElse(null);
    }

    /** How much speaks for, against and about it. */
    public EvidenceCount count() {
        EvidenceCount counted = count;
        if (counted == null) {
            counted = EvidenceCount.of(claim.slug, evidence(), loaded.provenance());
            count = counted;
        }
        return counted;
    }

    /** Whether the words are those of a quote on file, and not the desk's. */
    public boolean has(String words) {
        return quotes().has(words);
    }

    private Verbatim quotes() {
        Verbatim known = verbatim;
        if (known == null) {
            known = Verbatim.of(appearances(), evidence());
            verbatim = known;
        }
        return known;
    }

    /** Whether what it states is word for word that of a quote on file, and not the desk's. */
    public boolean isVerbatim() {
        return quotes().hasStatementOf(claim);
    }

    /** The notes on the sources of its evidence, and on what any source says about it. */
    public Grades grades() {
        Grades known = grades;
        if (known == null) {
            known = ofSources();
            grades = known;
        }
        return known;
    }

    private Grades ofSources() {
        List<CredibilityNote> general = evidence().stream()
                .map(item -> item.source.id)
                .distinct()
                .flatMap(source -> loaded.notesOnSources().getOrDefault(source, List.of()).stream())
                .toList();
        return new Grades(general, Loaded.of(claim, loaded.notesOnClaims()));
    }

    /** The grade of the source that says it, as in B2; null if nobody graded it. */
    public @Nullable String grade(Evidence item) {
        CredibilityNote note = grades().of(item.source);
        return note == null ? null : note.grade();
    }

    /** Its sources, numbered. */
    public List<CitedSource> cited() {
        List<CitedSource> known = cited;
        if (known == null) {
            known = CitedSource.of(evidence(), grades());
            cited = known;
        }
        return known;
    }

    /**
     * The number of a source among those {@link #cited}.
     *
     * @throws java.util.NoSuchElementException if it is none of them
     */
    public int number(Source source) {
        return cited().stream()
                .filter(one -> one.source().slug.equals(source.slug))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** All its assessments, the oldest first. */
    public List<Assessment> assessments() {
        return Loaded.of(claim, loaded.assessments());
    }

    /** What was corrected, the oldest first. */
    public List<Correction> corrections() {
        return Loaded.of(claim, loaded.corrections());
    }

    /** The same by day, the newest first. */
    public List<Correction> newestCorrections() {
        return corrections().stream()
                .sorted(Comparator.comparing((Correction one) -> one.date)
                        .thenComparing(one -> one.ordinal)
                        .reversed())
                .toList();
    }

    /** How it bears on other claims and they on it. */
    public List<Relation> relations() {
        return loaded.relations().stream()
                .filter(relation -> isThis(relation.from) || isThis(relation.to))
                .toList();
    }

    /** The same but for the doubts about it. */
    public List<Relation> otherRelations() {
        return relations().stream().filter(relation -> !doubtsThis(relation)).toList();
    }

    /** The disputes against it. */
    public List<Doubt> doubts() {
        return relations().stream().filter(this::doubtsThis).map(Doubt::of).toList();
    }

    public List<Doubt> openDoubts() {
        return doubts().stream().filter(Doubt::isOpen).toList();
    }

    private boolean doubtsThis(Relation relation) {
        return relation.isDispute() && isThis(relation.to);
    }

    /** Whether the relation starts here. */
    public boolean isOutgoing(Relation relation) {
        return isThis(relation.from);
    }

    /** The claim at the other end of the relation. */
    public Claim other(Relation relation) {
        return isOutgoing(relation) ? relation.to : relation.from;
    }

    /** Its evidence traced to independent origins. */
    public OriginTrace trace() {
        Set<String> cited =
                evidence().stream().map(item -> item.source.slug).collect(Collectors.toCollection(TreeSet::new));
        return provenance().trace(claim.slug, cited);
    }

    public Provenance provenance() {
        return loaded.provenance();
    }

    /** A source on its way to the article or behind its evidence; null if it is not on file. */
    public @Nullable Source source(@Nullable String slug) {
        return slug == null ? null : loaded.sources().get(slug);
    }

    /** Its way from the first speaker to the article. */
    public List<Step> way() {
        return claim.chain.stream().map(step -> Step.of(step, loaded.sources())).toList();
    }

    /** The chains of circular reporting that end at it. */
    public List<ReportingChain> chains() {
        return loaded.chains().stream()
                .filter(chain -> chain.claims.stream().anyMatch(this::isThis))
                .toList();
    }

    /** Where it stands in comparisons. */
    public List<Position> positions() {
        return Loaded.of(claim, loaded.positions());
    }

    /** The comparisons in which it stands. */
    public List<Comparison> comparisons() {
        return positions().stream()
                .map(position -> position.comparison)
                .distinct()
                .toList();
    }

    /** What it is about, the foremost first. */
    public List<Topic> topics() {
        return Loaded.of(claim, loaded.topics());
    }

    /** What it converts, held against the rates on file. */
    public List<CheckedConversion> conversions() {
        return CheckedConversion.of(claim, rates().rates());
    }

    /** The exchange rates for what it converts; their sources only with {@link Part#SOURCES}. */
    public RateBook rates() {
        return new RateBook(loaded.rates(), loaded.sources());
    }

    private boolean isThis(Claim other) {
        return Objects.equals(claim.slug, other.slug);
    }
}
