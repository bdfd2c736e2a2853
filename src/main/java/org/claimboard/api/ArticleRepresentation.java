package org.claimboard.api;

import java.time.LocalDate;
import java.util.List;
import org.claimboard.claim.Appearance;
import org.claimboard.claim.Article;
import org.claimboard.claim.Passage;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.OpenQuestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article under check as the API shows it. */
@Schema(name = "Article", description = "An article under check. What is absent is not known; nothing is guessed.")
public record ArticleRepresentation(
        @Schema(description = "Stable readable key.") String slug,
        @Schema(description = "Address of this article record.", format = "uri-reference") String self,
        @Schema(description = "Its title, in its language.") String title,
        @Schema(description = "The title in other languages.") @Nullable LocalizedText titleTranslations,
        @Schema(description = "Who published it.") String publisher,
        @Schema(description = "What kind of medium that is.") @Nullable LocalizedText medium,
        @Schema(description = "Its own address.", format = "uri") @Nullable String url,
        @Schema(description = "Its language, BCP 47.", examples = "ko") String language,
        @Schema(description = "Who wrote it.") @Nullable String author,
        @Schema(description = "When it was published.", format = "date") @Nullable LocalDate published,
        @Schema(description = "What is known about when it was written.") List<LocalizedText> dating,
        @Schema(description = "Observations on its craft.") List<LocalizedText> quality,
        @Schema(description = "What the desk could not verify.") List<OpenQuestionRepresentation> notVerified,
        @Schema(description = "The source record that stands for it.") @Nullable SourceHead source,
        @Schema(description = "The sentences that carry claims, in order; not in lists.") @Nullable
                List<PassageRepresentation> passages,
        @Schema(description = "The claims that stand in it, in the order of reading; not in lists.") @Nullable
                List<ClaimInArticle> claims) {

    /** In a list: without what stands in it. */
    static ArticleRepresentation of(Article article) {
        return build(article, null, null);
    }

    static ArticleRepresentation of(Article article, List<Passage> passages, List<Appearance> appearances) {
        return build(
                article,
                passages.stream().map(PassageRepresentation::of).toList(),
                appearances.stream().map(ClaimInArticle::of).toList());
    }

    private static ArticleRepresentation build(
            Article article, @Nullable List<PassageRepresentation> passages, @Nullable List<ClaimInArticle> claims) {
        return new ArticleRepresentation(
                article.slug,
                Links.article(article.slug),
                article.title,
                article.titleTranslations,
                article.publisher,
                article.medium,
                article.url,
                article.language,
                article.author,
                article.published,
                article.dating,
                article.quality,
                article.notVerified.stream().map(OpenQuestionRepresentation::of).toList(),
                SourceHead.ofNullable(article.source),
                passages,
                claims);
    }

    /** Something that the desk could not verify. */
    @Schema(name = "OpenQuestion", description = "Something about an article that the desk could not verify.")
    public record OpenQuestionRepresentation(
            @Schema(description = "What was looked for.") LocalizedText item,
            @Schema(description = "How far the search came.") LocalizedText status,
            @Schema(description = "What was found instead.") LocalizedText detail) {

        static OpenQuestionRepresentation of(OpenQuestion question) {
            return new OpenQuestionRepresentation(question.item(), question.status(), question.detail());
        }
    }

    /** Sentences of an article. */
    @Schema(name = "Passage", description = "Sentences that carry claims, quoted. What stands between is not kept.")
    public record PassageRepresentation(
            @Schema(description = "Place among the passages, from 1.", minimum = "1") int number,
            @Schema(description = "Paragraph of the article, from 1.", minimum = "1") int paragraph,
            @Schema(description = "The sentences.") String text) {

        static PassageRepresentation of(Passage passage) {
            return new PassageRepresentation(passage.ordinal, passage.paragraph, passage.text);
        }
    }

    /** A claim where it stands. */
    @Schema(description = "A claim with the words of the article that carry it.")
    public record ClaimInArticle(
            @Schema(description = "The claim.") ClaimHead claim,
            @Schema(description = "Number of the passage, from 1.", minimum = "1") int passage,
            @Schema(description = "The words, anchored by those around them.")
                    AppearanceRepresentation.Selector selector) {

        static ClaimInArticle of(Appearance appearance) {
            return new ClaimInArticle(
                    ClaimHead.of(appearance.claim),
                    appearance.passage,
                    AppearanceRepresentation.Selector.of(appearance));
        }
    }
}
