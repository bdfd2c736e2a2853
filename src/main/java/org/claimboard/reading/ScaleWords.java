package org.claimboard.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.claimboard.comparison.Gap.Reason;
import org.claimboard.comparison.ScopeField;
import org.claimboard.record.ClaimKind;
import org.claimboard.record.ClaimantKind;
import org.claimboard.record.Confidence;
import org.claimboard.record.EdgeKind;
import org.claimboard.record.Ground;
import org.claimboard.record.PositionRole;
import org.claimboard.record.RelationType;
import org.claimboard.record.Reliability;
import org.claimboard.record.Seen;
import org.claimboard.record.SourceType;
import org.claimboard.record.Stance;
import org.claimboard.record.TitleOrigin;
import org.claimboard.record.Verdict;

/** What scales and kinds are called. */
@MessageBundle("word")
public interface ScaleWords {
    @Message
    String claimantKind(ClaimantKind kind);

    @Message
    String confidence(Confidence confidence);

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

    /** {@link org.claimboard.site.VerdictName} has them. */
    @Message("{verdict.called}")
    String verdict(Verdict verdict);
}
