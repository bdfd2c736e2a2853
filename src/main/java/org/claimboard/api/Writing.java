package org.claimboard.api;

import jakarta.inject.Singleton;

/** What all resources that write work with. */
@Singleton
class Writing {

    private final DraftSteps steps;
    private final Submitted submitted;
    private final Repeats repeats;
    private final Writer writer;
    private final WriteProblems problems;

    Writing(DraftSteps steps, Submitted submitted, Repeats repeats, Writer writer, WriteProblems problems) {
        this.steps = steps;
        this.submitted = submitted;
        this.repeats = repeats;
        this.writer = writer;
        this.problems = problems;
    }

    DraftSteps steps() {
        return steps;
    }

    Submitted submitted() {
        return submitted;
    }

    Repeats repeats() {
        return repeats;
    }

    Writer writer() {
        return writer;
    }

    WriteProblems problems() {
        return problems;
    }
}
