package org.claimboard.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimboard.claim.Assessment;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.comparison.Pairing;
import org.claimboard.comparison.SideBySide;
import org.claimboard.comparison.Standing;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.PositionRole;
import org.claimboard.record.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A contested question as lists show it: its answer in a sentence, how what the article says on it is rated, and its figures
 * on one scale; in no language yet.
 */
public record QuestionHead(SideBySide reckoned) {

    public Comparison comparison() {
        return reckoned.comparison();
    }

    public String slug() {
        return comparison().slug;
    }

    public LocalizedText question() {
        return comparison().question;
    }

    /** The answer in one sentence; null until the desk has one. */
    public @Nullable LocalizedText finding() {
        return comparison().finding;
    }

    /** The verdicts on the claims of the article whose numbers stand here, each once; empty if none is rated. */
    public List<Verdict> ratings() {
        return ofTheArticle()
                .map(Claim::verdict)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Whether a number of the article stands here. */
    public boolean hasClaims() {
        return ofTheArticle().findAny().isPresent();
    }

    /** Whether one of its numbers is that of a claim that was withdrawn. */
    public boolean isWithdrawn() {
        return reckoned.standings().stream().anyMatch(Standing::isWithdrawn);
    }

    /** The day of the newest of these verdicts; null if there is none. */
    public @Nullable LocalDate rated() {
        return ofTheArticle()
                .filter(claim -> claim.verdict() != null)
                .map(claim -> claim.currentAssessment)
                .flatMap(Stream::ofNullable)
                .map((Assessment assessment) -> assessment.date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Withdrawn ones have no say. */
    private Stream<Claim> ofTheArticle() {
        return reckoned.standings().stream()
                .filter(standing -> standing.role() == PositionRole.CLAIM)
                .map(Standing::statedBy)
                .filter(Objects::nonNull)
                .filter(claim -> !claim.isRetracted())
                .distinct();
    }

    /** The first two figures that the text sets against each other, although they do not compare; null if it sets none. */
    public @Nullable Pairing struck() {
        return reckoned.suggested().stream()
                .filter(pair -> !pair.isLikeForLike() && isDrawn(pair))
                .findFirst()
                .orElse(null);
    }

    /** The first two figures that do compare; null if none are set against each other. */
    public @Nullable Pairing fair() {
        return reckoned.fair().stream()
                .filter(pair -> pair.isLikeForLike() && isDrawn(pair))
                .findFirst()
                .orElse(null);
    }

    /** What stands on the main scale: the positions with a number of the first kind that are no doubts, in order. */
    public List<Standing> drawn() {
        return reckoned.standings().stream()
                .filter(standing -> !standing.isDoubt() && isDrawn(standing))
                .toList();
    }

    private boolean isDrawn(Pairing pair) {
        return isDrawn(pair.larger()) && isDrawn(pair.smaller());
    }

    private boolean isDrawn(Standing standing) {
        return !standing.normalised().numbers().isEmpty() && !reckoned.changesScale(standing, null);
    }
}
