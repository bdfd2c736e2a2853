package org.claimboard.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimboard.matching.CheckResult;
import org.claimboard.matching.CheckedClaim;
import org.claimboard.matching.Why;
import org.claimboard.record.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim that may cover a sentence. */
@Schema(name = "Match", description = "A claim that may cover the sentence.")
public record MatchRepresentation(
        @Schema(description = "Stable readable key of the claim.", examples = "deepseek-chatbot-cost-5-6-million")
                String slug,
        @Schema(description = "Address of the claim.", format = "uri-reference") String self,
        @Schema(description = "Its title by language.") Map<String, String> title,
        @Schema(description = "Current verdict on it; absent while there is none.") @Nullable Verdict verdict,
        @Schema(description = "Whether it was withdrawn.") boolean retracted,
        @Schema(
                        description = "How likely it covers the sentence. It never rises down the list.",
                        minimum = "0",
                        maximum = "1",
                        examples = "0.9412")
                BigDecimal score,
        @Schema(
                        description =
                                "What it is to the sentence: it says the same; it says the same, but states another"
                                        + " number; it says the contrary; it says the like of somebody or something else"
                                        + " than the sentence names, or of another year; it says the like more or less"
                                        + " firmly, or of more or fewer; or it is only about the same, or something"
                                        + " near it.",
                        enumeration = {
                            "same-claim",
                            "different-number",
                            "opposite",
                            "other-subject",
                            "other-year",
                            "other-strength",
                            "related"
                        },
                        examples = "different-number")
                String flag,
        @Schema(
                        description =
                                "What it says of the sentence: that it was checked, for the claim covers it, though perhaps"
                                        + " with another number; that it probably was, which somebody has to see; or"
                                        + " nothing.",
                        enumeration = {"checked", "probably", "not-found"},
                        examples = "checked")
                String answer,
        @Schema(
                        description =
                                "The part of the sentence that was held against it, where the sentence makes more than"
                                        + " one statement; absent if it was the whole.",
                        examples = "DeepSeek's chatbot cost only 5.6 million dollars")
                @Nullable
                String clause,
        @Schema(description = "What speaks for it.") Reason why) {

    private static final int DIGITS = 6;

    /** What a sentence and a claim have in common. */
    @Schema(name = "MatchReason", description = "What a sentence and a claim have in common.")
    public record Reason(
            @Schema(description = "Words of the sentence that the claim has too, the most telling first.")
                    List<String> words,
            @Schema(description = "Numbers of the sentence that the claim states too, in whatever notation.")
                    List<String> quantities,
            @Schema(description = "Numbers of the sentence in whose place the claim states others.")
                    List<String> otherQuantities,
            @Schema(
                            description =
                                    "Words that show why the claim says something else: who is named, what is denied, the"
                                            + " year, or how firmly. Empty unless the flag is opposite, other-subject,"
                                            + " other-year or other-strength.")
                    List<String> against,
            @Schema(
                            description =
                                    "How near their meanings are; absent if no sentence model knows the language.",
                            minimum = "0",
                            maximum = "1",
                            examples = "0.873")
                    @Nullable
                    BigDecimal meaning) {

        static Reason of(Why why) {
            Double meaning = why.meaning();
            return new Reason(
                    why.words(),
                    why.quantities(),
                    why.otherQuantities(),
                    why.against(),
                    meaning == null ? null : rounded(Math.min(1, meaning)));
        }
    }

    static MatchRepresentation of(CheckResult.Hit hit) {
        CheckedClaim claim = hit.claim();
        return new MatchRepresentation(
                claim.slug(),
                Links.claim(claim.slug()),
                new TreeMap<>(claim.titles()),
                claim.verdict(),
                claim.retracted(),
                rounded(hit.match().score()),
                Texts.word(hit.match().flag()),
                Texts.word(hit.match().answer()),
                hit.match().clause(),
                Reason.of(hit.match().why()));
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
