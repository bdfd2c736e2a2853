package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import org.claimboard.ledger.RecordHead;
import org.claimboard.site.Language;

/**
 * Lists the drafts that were just made, to be handed in together.
 *
 * @param open what can be handed in
 * @param refused whether something was not taken
 * @param list all of them, as the form carries them
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LoggedPage(List<Line> drafts, List<Line> open, boolean refused, String list) implements TemplateInstance {

    static LoggedPage of(List<Line> drafts) {
        List<Line> open = drafts.stream().filter(Line::open).toList();
        boolean refused = open.stream().anyMatch(Line::refused);
        return new LoggedPage(
                drafts, open, refused, drafts.stream().map(Line::record).collect(Collectors.joining(" ")));
    }

    /**
     * A draft.
     *
     * @param number of its newest revision
     * @param open whether the person can hand it in
     * @param refused whether it was not taken when they tried
     */
    record Line(BundlePart part, int number, boolean open, boolean refused) {

        static Line of(RecordHead head, String person, boolean refused, Language reader) {
            BundlePart part = BundlePart.of(head, head.latest.author.equals(person), reader);
            return new Line(part, head.latest.number, part.own() && part.state() == State.DRAFT, refused);
        }

        /** As addresses name it. */
        public String record() {
            return part.place().key().path().substring(1);
        }
    }
}
