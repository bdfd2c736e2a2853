package org.claimboard.reading;

import org.claimboard.claim.Relation;
import org.claimboard.record.RelationType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a claim bears on another, seen from one end.
 *
 * @param outgoing whether it starts at the claim whose page this is
 * @param other the claim at the other end
 * @param doubt ground and state; null unless it is a dispute
 */
public record RelationView(RelationType type, boolean outgoing, ClaimRef other, Text why, @Nullable Doubt doubt) {

    /** Both ends must be loaded. */
    static RelationView of(Relation relation, String slug, Language reader) {
        boolean outgoing = relation.from.slug.equals(slug);
        return new RelationView(
                relation.type,
                outgoing,
                ClaimRef.of(outgoing ? relation.to : relation.from, reader),
                Text.of(relation.why, reader),
                relation.type == RelationType.DISPUTES ? Doubt.of(relation, reader) : null);
    }

    public boolean doubtsThis() {
        return !outgoing && type == RelationType.DISPUTES;
    }
}
