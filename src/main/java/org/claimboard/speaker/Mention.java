package org.claimboard.speaker;

import org.claimboard.speaker.Speaker.Kind;

/**
 * Somebody or something that a text has named, or spoken of without a name.
 *
 * @param name the name; empty for somebody unnamed
 * @param role what a person is called by: mayor, 장관; empty if the text does not say
 * @param organization whose they are
 * @param sentence in which sentence, counted from 0
 * @param subject whether the sentence is about it
 * @param sure whether the kind is told by the words, and not guessed
 */
record Mention(String name, Kind kind, String role, String organization, int sentence, boolean subject, boolean sure) {

    boolean isNamed() {
        return !name.isEmpty();
    }
}
