package org.claimboard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.claimboard.manuscript.CheckedText;
import org.claimboard.manuscript.Reason;
import org.claimboard.manuscript.Remark;
import org.claimboard.prose.Sentence;
import org.claimboard.record.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole text, checked. */
@Schema(name = "ManuscriptAnswer", description = "What is to be said on the sentences of a text.")
public record ManuscriptAnswer(
        @Schema(description = "How many sentences and lines the text has.", minimum = "0") int sentences,
        @Schema(description = "How many of the remarks ask to look at the text again.", minimum = "0") long doubts,
        @Schema(description = "The remarks in the order of the text, 300 at most.") List<RemarkOnText> remarks,
        @Schema(description = "How many remarks there are beyond them.", minimum = "0") int more) {

    static ManuscriptAnswer of(CheckedText text) {
        return new ManuscriptAnswer(
                text.sentences().size(),
                text.doubts(),
                text.remarks().stream()
                        .map(remark -> RemarkOnText.of(remark, text.sentences().get(remark.sentence())))
                        .toList(),
                text.more());
    }

    /** A remark. */
    @Schema(name = "TextRemark", description = "Something to be said on a sentence of a text.")
    public record RemarkOnText(
            @Schema(
                            description =
                                    "What it says: the sentence repeats a claim, or does so with another number; holds unlike"
                                            + " things against each other; gives a conversion that is wrong, that holds, or for"
                                            + " whose day no rate is on file; gives percent for percentage points, or the"
                                            + " reverse; or a sum, share, change, amount for each or span of years that the other"
                                            + " numbers do not give; or quotes a source in other words than it has.",
                            enumeration = {
                                "repeats-claim",
                                "other-number",
                                "unlike-ratio",
                                "unlike-kinds",
                                "conversion",
                                "conversion-holds",
                                "conversion-unchecked",
                                "percent-for-points",
                                "points-for-percent",
                                "sum",
                                "share",
                                "change",
                                "span",
                                "per-head",
                                "quotation"
                            },
                            examples = "conversion")
                    String kind,
            @Schema(description = "Whether the text is to be looked at again.") boolean doubt,
            @Schema(description = "The sentence.") SentencePlace sentence,
            @Schema(description = "Where the words in question begin in the text, in UTF-16 code units.", minimum = "0")
                    int start,
            @Schema(description = "Where they end, exclusive, in UTF-16 code units.", minimum = "0") int end,
            @Schema(description = "The words in question.", examples = "약 75억 원") String stated,
            @Schema(
                            description =
                                    "The words of the sentence that they were held against, in the order of the reckoning;"
                                            + " of `other-number`, the numbers that the claim does not have.")
                    List<String> parts,
            @Schema(description = "What comes out of the parts; absent where nothing was reckoned.")
                    @Nullable
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    ReckonedAmount reckoned,
            @Schema(description = "The published rate of a conversion of money.") @Nullable
                    AppliedRateRepresentation rate,
            @Schema(description = "The day for which a rate was looked up.", examples = "2025-01-31") @Nullable
                    String day,
            @Schema(description = "The claim that covers the sentence; of remarks on claims only.") @Nullable
                    MatchRepresentation claim,
            @Schema(description = "What a source says instead; of `quotation` only.") @Nullable StoredWords quote,
            @Schema(description = "Why, in an English sentence.") String reason) {

        static RemarkOnText of(Remark remark, Sentence sentence) {
            Remark.Reckoned reckoned = remark.reckoned();
            Remark.StoredQuote quote = remark.quote();
            return new RemarkOnText(
                    Texts.word(remark.kind()),
                    remark.kind().isDoubt(),
                    new SentencePlace(remark.sentence(), sentence.start(), sentence.end(), sentence.words()),
                    remark.start(),
                    remark.end(),
                    remark.stated(),
                    remark.parts(),
                    reckoned == null ? null : ReckonedAmount.of(reckoned),
                    AppliedRateRepresentation.ofNullable(remark.rate()),
                    remark.period(),
                    remark.claim() == null ? null : MatchRepresentation.of(remark.claim()),
                    quote == null
                            ? null
                            : new StoredWords(
                                    quote.source(), Links.source(quote.source()), quote.words(), quote.differing()),
                    Reason.of(remark));
        }
    }

    /** A sentence. */
    @Schema(name = "SentencePlace", description = "A sentence of a text, and where it stands.")
    public record SentencePlace(
            @Schema(description = "Which sentence or line it is, from 0.", minimum = "0") int index,
            @Schema(description = "Where it begins in the text, in UTF-16 code units.", minimum = "0") int start,
            @Schema(description = "Where it ends, exclusive, in UTF-16 code units.", minimum = "0") int end,
            @Schema(description = "The sentence.") String words) {}

    /** An amount that was reckoned. */
    @Schema(
            name = "ReckonedAmount",
            description =
                    "An amount, with the least and the most that it can be, the numbers being rounded as written.")
    public record ReckonedAmount(
            @Schema(description = "The amount, to 34 significant digits.") BigDecimal value,
            @Schema(description = "Its unit, as in quantities; absent if no words name it.", examples = "KRW") @Nullable
                    String unit,
            @Schema(description = "The least that it can be.") BigDecimal lower,
            @Schema(description = "The most that it can be.") BigDecimal upper) {

        static ReckonedAmount of(Remark.Reckoned reckoned) {
            Unit unit = reckoned.unit();
            return new ReckonedAmount(
                    plain(reckoned.value()),
                    unit == null ? null : unit.code(),
                    plain(reckoned.lower()),
                    plain(reckoned.upper()));
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.setScale(Math.max(0, stripped.scale()));
        }
    }

    /** Words of a source. */
    @Schema(name = "StoredWords", description = "What a source on file says in place of a quotation.")
    public record StoredWords(
            @Schema(description = "Slug of the source.") String source,
            @Schema(description = "Address of the source.", format = "uri-reference") String self,
            @Schema(description = "Its words.") String words,
            @Schema(description = "Words of the quotation that the source does not have in their place.")
                    List<String> differing) {}
}
