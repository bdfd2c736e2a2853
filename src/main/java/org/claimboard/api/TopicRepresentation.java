package org.claimboard.api;

import org.claimboard.claim.Topic;
import org.claimboard.record.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A topic as the API shows it. */
@Schema(name = "Topic", description = "What claims are about, by which they are found.")
public record TopicRepresentation(
        @Schema(description = "Stable readable key.", examples = "chips") String slug,
        @Schema(description = "Address of this topic.", format = "uri-reference") String self,
        @Schema(description = "What it is called in each language.") LocalizedText names,
        @Schema(description = "What belongs to it.") @Nullable LocalizedText note,
        @Schema(description = "Address of the list of its claims.", format = "uri-reference") String claims) {

    static TopicRepresentation of(Topic topic) {
        return new TopicRepresentation(
                topic.slug, Links.topic(topic.slug), topic.names, topic.note, Links.claimsAbout(topic.slug));
    }
}
