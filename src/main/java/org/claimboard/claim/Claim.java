package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimboard.record.Attribution;
import org.claimboard.record.AttributionStep;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimPart;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Quantity;
import org.claimboard.record.Retraction;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/** A contested statement, with who makes it, where it stands and what it counts. */
@Entity
public class Claim extends PanacheEntity {

    /** More than the places that an article can have. */
    private static final long PLACES_OF_AN_ARTICLE = 1_000_000_000L;

    /** Claims from outside come behind those of all articles. */
    private static final long OUTSIDE = 1L << 60;

    /** Stable readable key, unique. */
    public String slug;

    /** The desk's short number, such as C09. */
    public @Nullable String ref;

    /** Language it was stated in, BCP 47. */
    public String language;

    public LocalizedText title;

    public LocalizedText text;

    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Claimant claimant;

    /** How the claimant is named where the claim stands; null if by name. */
    public @Nullable LocalizedText namedAs;

    /** When it was stated; null if not known. */
    public @Nullable LocalDate stated;

    /** Whether it carries the argument of the article. */
    public boolean core;

    /** Made outside the articles under check. */
    public boolean outside;

    /** Place in the order of reading: by first article and place in it, claims from outside last. Unique with the id. */
    public long sequence;

    @Convert(converter = JsonColumn.AttributionChain.class)
    public List<AttributionStep> chain = new ArrayList<>();

    @Convert(converter = JsonColumn.Quantities.class)
    public List<Quantity> quantities = new ArrayList<>();

    @Convert(converter = JsonColumn.Parts.class)
    public List<ClaimPart> parts = new ArrayList<>();

    public @Nullable LocalizedText notes;

    /** Titles and texts in all languages, as {@link SearchWords} has them. */
    public String words;

    /** What it is about, the foremost first. */
    @ManyToMany
    @JoinTable(
            name = "claim_topic",
            joinColumns = @JoinColumn(name = "claim_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "ordinal")
    public List<Topic> topics = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<Appearance> appearances = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<Evidence> evidence = new ArrayList<>();

    @OneToMany(mappedBy = "from", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<Relation> relations = new ArrayList<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Assessment> assessments = new ArrayList<>();

    /** What was corrected since publication, oldest first. */
    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    public List<Correction> corrections = new ArrayList<>();

    /** Why it was withdrawn; null if it was not. */
    public @Nullable Retraction retraction;

    /** The day of it; null if it was not withdrawn. */
    public @Nullable LocalDate retractedOn;

    /** The newest published assessment; null while there is none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Assessment currentAssessment;

    /** Puts it where it stands, or behind all articles. */
    public void order() {
        outside = appearances.isEmpty();
        sequence = outside ? OUTSIDE : appearances.get(0).article.id * PLACES_OF_AN_ARTICLE + appearances.get(0).place;
    }

    /** The id of the article in whose order of reading it is listed; null if it stands in none. */
    public @Nullable Long listedIn() {
        return outside ? null : sequence / PLACES_OF_AN_ARTICLE;
    }

    /** Appends an assessment, which is current from now on. */
    public void assess(Assessment assessment) {
        assessment.claim = this;
        assessment.ordinal = assessments.size() + 1;
        assessments.add(assessment);
        currentAssessment = assessment;
    }

    public void retract(@Nullable Retraction why) {
        retraction = why;
        retractedOn = why == null ? null : why.date();
    }

    public boolean isRetracted() {
        return retraction != null;
    }

    /**
     * Of the articles in which it stands, the one that puts the words into the claimant's mouth; null where they are the
     * claimant's own, or the article speaks for itself.
     */
    public @Nullable Article attributing(List<Article> articles) {
        boolean attributed = Attribution.isAnArticles(
                Attribution.isChanged(chain),
                claimant.kind,
                claimant.names.byLanguage().values(),
                articles.stream().map(article -> article.publisher).toList());
        return attributed ? articles.get(0) : null;
    }

    /** Whether an article among those in which it stands says it in its own voice. */
    public boolean isOwnOf(List<Article> articles) {
        Collection<String> names = claimant.names.byLanguage().values();
        return articles.stream().anyMatch(article -> names.contains(article.publisher));
    }

    /** The one that counts; null while it is not rated, and where the newest assessment takes the rating back. */
    public @Nullable Verdict verdict() {
        return currentAssessment == null ? null : currentAssessment.verdict;
    }
}
