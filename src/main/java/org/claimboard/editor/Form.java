package org.claimboard.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** What can be changed of one kind of record, in the order in which it is asked for. */
record Form(RecordType type, List<Section> sections) {

    /** Parts below one heading, which the navigation leads to. */
    record Section(String name, List<Part> parts) {}

    static Section section(String name, Part... parts) {
        return new Section(name, List.of(parts));
    }

    static Form of(RecordType type) {
        return switch (type) {
            case ARTICLE -> ArticleParts.FORM;
            case CLAIMANT -> ClaimantParts.FORM;
            case SOURCE -> SourceParts.FORM;
            case CLAIM -> ClaimParts.FORM;
            case COMPARISON -> ComparisonParts.FORM;
            case CHAIN -> ChainParts.FORM;
            case RATES -> RatesParts.FORM;
            case TOPIC -> TopicParts.FORM;
        };
    }

    Stream<Part> parts() {
        return sections.stream().flatMap(section -> section.parts().stream());
    }

    /** The part that stands at a pointer. */
    Optional<Part> at(String pointer) {
        Part part = whole();
        for (String step : Pointers.steps(pointer)) {
            Part next = below(part, step);
            if (next == null) {
                return Optional.empty();
            }
            part = next;
        }
        return Optional.of(part);
    }

    private static @Nullable Part below(Part part, String step) {
        if (part instanceof Part.Items items) {
            return items.item();
        }
        if (part instanceof Part.Text text) {
            return Part.lines("", text.longest());
        }
        return part instanceof Part.Group group
                ? group.parts().stream()
                        .filter(each -> each.name().equals(step))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The record as one group. */
    Part.Group whole() {
        return new Part.Group("", false, false, parts().toList());
    }
}
