package org.claimboard.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.claimboard.event.EventRepresentation;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.Wording;
import org.claimboard.record.LocalizedText;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way, whatever it tells of.
 *
 * @param number its place among those of its kind
 * @param id its identity
 * @param body what programs are sent
 * @param line what happened, for people
 * @param title of the record that it happened to
 * @param path of its page, from the language on
 */
record Told(long number, String id, Object body, String line, String title, String path) {

    static Told of(MeaningChange change, Language reader) {
        return new Told(
                change.number,
                change.event,
                EventRepresentation.of(change),
                Wording.line(change, reader),
                change.title.in(reader.tag()),
                EventRepresentation.page(change));
    }

    static Told of(DeskEvent event, WebhookMessages words, Language reader) {
        String what = words.desk(event.kind);
        String who = event.assignee == null ? words.deskBy(event.author) : words.deskByTo(event.author, event.assignee);
        return new Told(
                event.number,
                event.event,
                OfTheDesk.of(event),
                what + " (" + who + ")",
                event.title.in(reader.tag()),
                "/desk" + event.key().path());
    }

    /**
     * What happened at the desk, as programs are told of it.
     *
     * @param assignee name of the account that has it in hand from then on; absent where nobody in particular has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfTheDesk(
            String id,
            long number,
            DeskEventKind kind,
            String moment,
            Subject subject,
            String author,
            @Nullable String assignee) {

        /** What it happened to. */
        record Subject(RecordType kind, String slug, LocalizedText title, String page) {}

        static OfTheDesk of(DeskEvent event) {
            return new OfTheDesk(
                    event.event,
                    event.number,
                    event.kind,
                    event.happenedAt.toString(),
                    new Subject(
                            event.recordType,
                            event.slug,
                            event.title,
                            "/desk" + event.key().path()),
                    event.author,
                    event.assignee);
        }
    }
}
