package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceQuote;
import org.claimboard.record.SourceType;
import org.claimboard.record.TitleOrigin;
import org.jspecify.annotations.Nullable;

/** Where information comes from: a document, a report, a post. What the desk does not know is null, never guessed. */
@Entity
public class Source extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    /** The desk's short number, such as S16b. */
    public @Nullable String ref;

    public @Nullable String title;

    @Enumerated(EnumType.STRING)
    public @Nullable TitleOrigin titleFrom;

    public @Nullable String publisher;

    public @Nullable String author;

    public @Nullable LocalDate published;

    public @Nullable String url;

    public @Nullable String archivedUrl;

    /** BCP 47. */
    public String language;

    @Enumerated(EnumType.STRING)
    public SourceType type;

    @Enumerated(EnumType.STRING)
    public Seen seen;

    public @Nullable String seenWhere;

    @Convert(converter = JsonColumn.Quotes.class)
    public List<SourceQuote> quotes = new ArrayList<>();

    /** Where its information comes from, in words; the edges say it exactly. */
    public @Nullable LocalizedText origin;

    public @Nullable LocalizedText circularity;

    public @Nullable LocalizedText notes;

    @OneToMany(mappedBy = "source", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<SourceEdge> edges = new ArrayList<>();

    /** What to call it where a title is wanted: its title, else its publisher, else its slug. */
    public String label() {
        if (title != null) {
            return title;
        }
        return publisher != null ? publisher : slug;
    }
}
