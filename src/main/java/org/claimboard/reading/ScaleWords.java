package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.claim.ClaimKind;
import org.claimboard.claim.ClaimantKind;
import org.claimboard.claim.Confidence;
import org.claimboard.claim.EdgeKind;
import org.claimboard.claim.Ground;
import org.claimboard.claim.PositionRole;
import org.claimboard.claim.RelationType;
import org.claimboard.claim.Reliability;
import org.claimboard.claim.Seen;
import org.claimboard.claim.SourceType;
import org.claimboard.claim.Stance;
import org.claimboard.claim.TitleOrigin;
import org.claimboard.claim.Verdict;
import org.claimboard.comparison.Gap.Reason;
import org.claimboard.comparison.ScopeField;

/** What scales and kinds are called. */
@MessageBundle("word")
public interface ScaleWords {
    @Message
    String claimantKind(ClaimantKind kind);

    @Message
    String confidence(Confidence confidence);

    @Message
    String credibility(int credibility);

    @Message
    String edge(EdgeKind kind);

    @Message
    String field(ScopeField field);

    @Message
    String gap(Reason reason);

    @Message
    String ground(Ground ground);

    @Message
    String kind(ClaimKind kind);

    @Message
    String relationFrom(RelationType type);

    @Message
    String relationTo(RelationType type);

    @Message
    String reliability(Reliability reliability);

    @Message
    String role(PositionRole role);

    @Message
    String seen(Seen seen);

    @Message
    String sourceKind(SourceType type);

    @Message
    String stance(Stance stance);

    @Message
    String titleFrom(TitleOrigin origin);

    @Message
    String verdict(Verdict verdict);
}
