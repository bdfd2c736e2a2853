package org.claimboard.desk;

import java.util.Arrays;
import java.util.Locale;
import org.claimboard.record.RecordKey;
import org.claimboard.site.NoSuchPage;
import org.claimboard.workflow.Person;
import org.claimboard.workflow.Workflow;

/** A step that a person may take with a record. */
public enum Step {
    SUBMISSION(Done.SUBMITTED),
    PUBLICATION(Done.PUBLISHED),
    RETURN(Done.RETURNED),
    DISCARDING(Done.DISCARDED);

    static final String PATH = "/{step: submission|publication|return|discarding}";

    private final Done done;

    Step(Done done) {
        this.done = done;
    }

    Done done() {
        return done;
    }

    /** As addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Step of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("step " + word));
    }

    void take(Workflow workflow, RecordKey key, int seen, Person by, String reason) {
        switch (this) {
            case SUBMISSION -> workflow.submit(key, seen, by, reason);
            case PUBLICATION -> workflow.publish(key, seen, by, reason);
            case RETURN -> workflow.sendBack(key, seen, by, reason);
            case DISCARDING -> workflow.discard(key, seen, by, reason);
        }
    }
}
