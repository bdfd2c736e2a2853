package org.claimboard.desk;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** What is typed before an act on many records begins. */
public class BulkForm {

    @FormParam("reason")
    @Nullable
    String reason;

    @FormParam("assignee")
    @Nullable
    String assignee;

    @FormParam("due")
    @Nullable
    String due;

    @FormParam("kind")
    @Nullable
    String kind;

    @FormParam("claimant")
    @Nullable
    String claimant;

    @FormParam("topic")
    @Nullable
    String topic;

    /** As it was typed, so that nothing is lost. */
    record Words(String reason, String assignee, String due, String kind, String claimant, String topic) {

        static final Words NONE = new Words("", "", "", "", "", "");
    }

    Words words() {
        return new Words(
                Typed.text(reason),
                Typed.text(assignee),
                Typed.text(due),
                Typed.text(kind),
                Typed.text(claimant),
                Typed.text(topic));
    }
}
