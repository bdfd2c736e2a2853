package org.claimboard.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change in meaning as programs are told of it: by the API, in feeds and by webhooks, the same everywhere. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Event", description = "Something that changed in meaning for readers.")
public record EventRepresentation(
        @Schema(description = "Its identity, the same in feeds, webhooks and here.", format = "uuid") String id,
        @Schema(description = "Its place among all events, from 1 without gaps: the cursor.", minimum = "1")
                long number,
        @Schema(description = "What happened.", examples = "verdict-changed") MeaningKind kind,
        @Schema(description = "When it came to readers.", format = "date-time") String moment,
        @Schema(description = "What it happened to.") Subject subject,
        @Schema(description = "What was before; absent if nothing was.") @Nullable Side before,
        @Schema(description = "What is since; absent if nothing is.") @Nullable Side after,
        @Schema(description = "Why, as the record says.") @Nullable LocalizedText reason,
        @Schema(description = "Why, as whoever published it noted in the history.") String note,
        @Schema(description = "All of it in one line, for people.") LocalizedText summary) {

    /** What an event happened to. */
    @Schema(name = "EventSubject", description = "The claim or source that an event happened to.")
    public record Subject(
            @Schema(description = "Kind of the record.", examples = "claim") RecordType kind,
            @Schema(description = "Stable readable key.") String slug,
            @Schema(description = "What it was called then.") LocalizedText title,
            @Schema(description = "Its address in the API.", format = "uri-reference") String self,
            @Schema(description = "The address of its page.", format = "uri-reference") String page) {}

    /** One side of a change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventSide", description = "One side of a change.")
    public record Side(
            @Schema(description = "In a word: a verdict, a number, the state of a doubt, an address.") @Nullable
                    String value,
            @Schema(description = "In words, where something was said.") @Nullable LocalizedText text) {

        static @Nullable Side of(@Nullable String value, @Nullable LocalizedText text) {
            return value == null && text == null ? null : new Side(value, text);
        }
    }

    public static EventRepresentation of(MeaningChange change) {
        return new EventRepresentation(
                change.event,
                change.number,
                change.kind,
                change.happenedAt.toString(),
                new Subject(change.subjectType, change.slug, change.title, "/api/v1" + page(change), page(change)),
                Side.of(change.was, change.wasText),
                Side.of(change.became, change.becameText),
                change.reason,
                change.note,
                Wording.line(change));
    }

    /** Claims and sources only. */
    public static String page(MeaningChange change) {
        return new RecordKey(change.subjectType, change.slug).path();
    }
}
