package org.claimboard.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.record.Words;
import org.claimboard.speaker.Silence;
import org.claimboard.speaker.Span;
import org.claimboard.speaker.Statement;
import org.claimboard.speaker.Voiced;
import org.jspecify.annotations.Nullable;

/**
 * Who says a sentence, as its words were read; what is proposed can be overwritten.
 *
 * @param who where in the sentence stands who says it; null if nowhere
 * @param said where it says that they say it; null if nowhere
 * @param silence why nobody is proposed; null if somebody is
 * @param denied whether they say that it is not so
 * @param way who had it from whom, a line each, the first speaker first; empty if nobody passed it on
 */
record LogSpeaker(@Nullable Span who, @Nullable Span said, @Nullable Silence silence, boolean denied, String way) {

    /** How many may have passed it on. */
    static final int MOST_STEPS = 10;

    static final LogSpeaker NOBODY = new LogSpeaker(null, null, Silence.NOTHING_REPORTED, false, "");

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,6})-([0-9]{1,6})");

    /**
     * @param start where the quoted words begin in the text
     */
    static LogSpeaker of(Statement statement, int start) {
        boolean denied = statement.manner() == Statement.Manner.DENIED;
        return new LogSpeaker(
                within(statement.speaker().words(), start),
                within(statement.cue(), start),
                null,
                denied,
                String.join("\n", statement.way()));
    }

    static LogSpeaker of(Voiced voiced) {
        Span cue = voiced.cue();
        int start = voiced.sentence().start();
        return new LogSpeaker(null, cue == null ? null : within(cue, start), voiced.silence(), false, "");
    }

    static LogSpeaker typed(String name, MultivaluedMap<String, String> form) {
        return new LogSpeaker(
                span(form.getFirst(name + "who")),
                span(form.getFirst(name + "said")),
                Words.find(Silence.class, form.getFirst(name + "silence")).orElse(null),
                form.containsKey(name + "denied"),
                Typed.text(form.getFirst(name + "way")));
    }

    /** The words of a neighbour stand in no place of the sentence. */
    private static @Nullable Span within(Span span, int start) {
        return span.start() < start ? null : new Span(span.start() - start, span.end() - start);
    }

    private static @Nullable Span span(@Nullable String typed) {
        Matcher matcher = SPAN.matcher(typed == null ? "" : typed);
        return matcher.matches()
                ? new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /** As a field of the form has it. */
    public String whoField() {
        return field(who);
    }

    public String saidField() {
        return field(said);
    }

    private static String field(@Nullable Span span) {
        return span == null ? "" : span.start() + "-" + span.end();
    }

    /** The word of the reason; empty if there is none. */
    public String silenceField() {
        return Optional.ofNullable(silence).map(Words::of).orElse("");
    }

    /** Who had it from whom. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        Arrays.stream(way.split("\n", -1))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .forEach(steps::add);
        return steps;
    }
}
