package org.claimboard.speaker;

/**
 * Who says something.
 *
 * @param name the whole name, as the text has it where it names them most fully
 * @param words the words of the sentence that stand for them: a name, a pronoun, “the city”
 * @param organization for whom a person speaks, where the text says so; empty otherwise
 */
public record Speaker(String name, Kind kind, Span words, String organization) {

    /** What kind of speaker. */
    public enum Kind {
        PERSON,

        /** A company, agency, city, medium or group. */
        ORGANIZATION
    }

    Speaker at(Span place) {
        return new Speaker(name, kind, place, organization);
    }
}
