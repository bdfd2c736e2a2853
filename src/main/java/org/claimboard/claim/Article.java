package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.OpenQuestion;
import org.jspecify.annotations.Nullable;

/** An article under check. Author and date are null where they are not known; they are never guessed. */
@Entity
public class Article extends PanacheEntity {

    /** Stable readable key, unique. */
    public String slug;

    public String title;

    public @Nullable LocalizedText titleTranslations;

    public String publisher;

    public @Nullable LocalizedText medium;

    public @Nullable String url;

    /** BCP 47. */
    public String language;

    public @Nullable String author;

    public @Nullable LocalDate published;

    /** What is known about when it was written. */
    @Convert(converter = JsonColumn.Texts.class)
    public List<LocalizedText> dating = new ArrayList<>();

    /** Observations on its craft. */
    @Convert(converter = JsonColumn.Texts.class)
    public List<LocalizedText> quality = new ArrayList<>();

    @Convert(converter = JsonColumn.OpenQuestions.class)
    public List<OpenQuestion> notVerified = new ArrayList<>();

    /** The source record that stands for this article, with its credibility notes. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Source source;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<Passage> passages = new ArrayList<>();
}
