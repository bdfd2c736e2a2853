package org.claimboard.speaker;

import java.util.List;
import org.claimboard.speaker.Speaker.Kind;

/**
 * What stands where somebody who speaks may stand.
 *
 * @param name a name, or the common word of {@link Type#GENERIC} and {@link Type#ROLE}; else empty
 * @param sure whether the words tell the kind
 * @param role what a person is called by, or what an organization is
 * @param first its first token
 * @param last its last token
 * @param also who else is named with it: A and B
 */
record Noun(
        Type type,
        String name,
        Kind kind,
        boolean sure,
        String role,
        String organization,
        int first,
        int last,
        List<Noun> also) {

    enum Type {
        NAMED,

        /** He, she, 그는. */
        PERSON,

        /** It, they, 이들은. */
        THEY,

        /** The city, 회사는. */
        GENERIC,

        /** The mayor, 장관은. */
        ROLE,
        UNNAMED,
        DOCUMENT,

        /** Nothing that speaks. */
        OTHER
    }

    static Noun of(Type type, int first, int last) {
        return new Noun(type, "", Kind.PERSON, false, "", "", first, last, List.of());
    }

    static Noun named(String name, Kind kind, boolean sure, int first, int last) {
        return new Noun(Type.NAMED, name, kind, sure, "", "", first, last, List.of());
    }

    static Noun common(Type type, String word, int first, int last) {
        Kind kind = type == Type.ROLE ? Kind.PERSON : Kind.ORGANIZATION;
        return new Noun(type, word, kind, true, word, "", first, last, List.of());
    }

    boolean is(Type wanted) {
        return type == wanted;
    }

    Noun as(Kind other) {
        return new Noun(type, name, other, true, role, organization, first, last, also);
    }

    Noun called(String other) {
        return new Noun(type, name, kind, sure, other, organization, first, last, also);
    }

    Noun of(String other) {
        return new Noun(type, name, kind, sure, role, other, first, last, also);
    }

    Noun from(int token) {
        return new Noun(type, name, kind, sure, role, organization, token, last, also);
    }

    Noun to(int token) {
        return new Noun(type, name, kind, sure, role, organization, first, token, also);
    }

    Noun and(Noun other) {
        return new Noun(type, name, kind, sure, role, organization, first, last, List.of(other));
    }
}
