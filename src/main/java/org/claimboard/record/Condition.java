package org.claimboard.record;

/**
 * A further condition under which a number holds, such as the grade of a steel or the phase of a trial.
 *
 * @param name what the condition is about
 * @param text what it is here
 */
public record Condition(LocalizedText name, LocalizedText text) {}
