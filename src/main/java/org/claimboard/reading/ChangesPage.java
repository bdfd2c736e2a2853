package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.event.EventRepresentation;
import org.claimboard.event.MeaningChange;
import org.claimboard.event.Wording;
import org.claimboard.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What changed in meaning.
 *
 * @param changes the newest first
 * @param next the number before which the next page goes on; null on the last
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ChangesPage(List<ChangeView> changes, @Nullable Long next) implements TemplateInstance {

    /**
     * One change.
     *
     * @param page where its subject is
     * @param line what happened
     * @param doubt whether it is about a doubt: before and after are then what the doubting claim says
     */
    public record ChangeView(
            String id,
            Day moment,
            String page,
            Text title,
            String line,
            boolean doubt,
            @Nullable Text before,
            @Nullable Text after,
            @Nullable Text reason) {

        static ChangeView of(MeaningChange change, Language reader) {
            return new ChangeView(
                    change.event,
                    Day.ofMoment(change.happenedAt, reader),
                    EventRepresentation.page(change),
                    Text.of(change.title, reader),
                    Wording.line(change, reader),
                    change.kind.isOfDoubt(),
                    Text.ofNullable(change.wasText, reader),
                    Text.ofNullable(change.becameText, reader),
                    Text.ofNullable(change.reason, reader));
        }
    }
}
