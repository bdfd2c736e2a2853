package org.claimboard.speaker;

import java.util.List;
import java.util.Set;
import org.claimboard.speaker.Speaker.Kind;
import org.jspecify.annotations.Nullable;

/** Reads what ends without a name as somebody who may speak: the company’s spokesperson, Acme’s report, the city council, experts. */
final class EnglishCommonNouns {

    private final List<Token> tokens;
    private final EnglishNames names;
    private final EnglishNouns nouns;

    EnglishCommonNouns(List<Token> tokens, EnglishNames names, EnglishNouns nouns) {
        this.tokens = tokens;
        this.names = names;
        this.nouns = nouns;
    }

    private Token at(int place) {
        return tokens.get(place);
    }

    private String small(int place) {
        return names.small(place);
    }

    private boolean isWord(int place) {
        return place >= 0 && place < tokens.size() && at(place).is(Token.Kind.WORD);
    }

    /** Without a name at its end: the company's spokesperson, Acme's report, the city council, experts. */
    Noun common(int last, int floor) {
        String word = small(last);
        int first = nouns.phraseStart(last, floor);
        boolean one = EnglishLists.ONE.contains(small(first));
        int owner = first - 1;
        boolean named = owner >= floor && names.isName(owner);
        boolean owned = owner >= floor && isWord(owner) && at(owner).possessive() && !named;
        if (EnglishLists.SPOKES.contains(word) || EnglishLists.DOCUMENT.contains(word)) {
            return ofSomebody(word, first, last, floor);
        }
        if (EnglishLists.isGeneric(word)) {
            return organization(word, first, last, floor);
        }
        if (EnglishLists.isRole(word)) {
            boolean unknown = one || EnglishLists.OWN.contains(small(first)) || owned || (first == last && !named);
            String whose = named ? names.words(names.start(owner, floor), owner) : "";
            int start = named ? names.start(owner, floor) : first;
            return unknown
                    ? Noun.of(Noun.Type.UNNAMED, first, last)
                    : Noun.common(Noun.Type.ROLE, word, start, last).of(whose);
        }
        Noun described = described(last, floor);
        boolean listed = EnglishLists.UNNAMED.contains(word) && !described.is(Noun.Type.DOCUMENT);
        return listed ? Noun.of(Noun.Type.UNNAMED, first, last) : described;
    }

    /** A person familiar with the matter; Mina Park of the mill; a study of 400 cats. */
    private Noun described(int last, int floor) {
        for (int place = last - 1; place >= floor; place--) {
            String word = small(place);
            boolean linked = EnglishLists.PREPOSITION.contains(small(place + 1))
                    || small(place + 1).matches("familiar|close|who|present|involved|based");
            if (linked && names.isName(place) && !word.equals("and")) {
                Noun noun = nouns.before(place + 1, floor);
                boolean speaks = noun.is(Noun.Type.NAMED) && small(place + 1).matches("of|from|at|with|based");
                return speaks ? noun.to(last) : Noun.of(Noun.Type.OTHER, last, last);
            }
            boolean institution = linked
                    && EnglishLists.isGeneric(word)
                    && small(place + 1).matches("for|of")
                    && small(nouns.phraseStart(place, floor)).equals("the")
                    && last - place <= 5
                    && (names.isName(place + 2) || (small(place + 2).equals("the") && names.isName(place + 3)));
            if (institution) {
                int start = nouns.phraseStart(place, floor);
                return Noun.named(names.words(start + 1, last), Kind.ORGANIZATION, true, start, last)
                        .called(word);
            }
            if (linked && (EnglishLists.UNNAMED.contains(word) || EnglishLists.isRole(word))) {
                return Noun.of(Noun.Type.UNNAMED, nouns.phraseStart(place, floor), last);
            }
            if (linked && EnglishLists.DOCUMENT.contains(word)) {
                return Noun.of(Noun.Type.DOCUMENT, nouns.phraseStart(place, floor), last);
            }
        }
        return Noun.of(Noun.Type.OTHER, last, last);
    }

    private Noun ofSomebody(String word, int first, int last, int floor) {
        Noun.Type nobody = EnglishLists.SPOKES.contains(word) && !word.equals("statement")
                ? Noun.Type.UNNAMED
                : Noun.Type.DOCUMENT;
        int owner = first - 1;
        if (owner >= floor && names.isName(owner)) {
            int start = names.start(owner, floor);
            Noun noun = names.read(start, owner);
            return noun.is(Noun.Type.NAMED) ? noun.from(start).to(last) : Noun.of(nobody, start, last);
        }
        // A company spokesperson; the company's report.
        int modifier = owner >= floor && isWord(owner) && at(owner).possessive() ? owner : last - 1;
        boolean common = modifier >= floor && EnglishLists.isGeneric(small(modifier)) && modifier < last;
        if (common) {
            Noun of =
                    organization(small(modifier), Math.min(first, nouns.phraseStart(modifier, floor)), modifier, floor);
            boolean known = of.is(Noun.Type.NAMED) || of.is(Noun.Type.GENERIC);
            boolean spokes = nobody == Noun.Type.UNNAMED;
            if (known || spokes) {
                return (known ? of : Noun.common(Noun.Type.GENERIC, small(modifier), first, modifier)).to(last);
            }
        }
        return Noun.of(nobody, first, last);
    }

    private Noun organization(String word, int first, int last, int floor) {
        int owner = first - 1;
        if (owner >= floor && names.isName(owner)) {
            int start = names.start(owner, floor);
            if (at(owner).possessive()) {
                Noun whose = names.read(start, owner);
                if (whose.kind() == Kind.PERSON && word.matches("office|campaign|administration|foundation|estate")) {
                    return Noun.named(
                                    whose.name()
                                            + names.words(owner, last)
                                                    .substring(at(owner).words().length()),
                                    Kind.ORGANIZATION,
                                    true,
                                    start,
                                    last)
                            .called(word);
                }
                return whose.kind() == Kind.PERSON
                        ? Noun.of(Noun.Type.UNNAMED, start, last)
                        : Noun.named(names.words(start, last), Kind.ORGANIZATION, true, start, last);
            }
            return Noun.named(names.words(start, last), Kind.ORGANIZATION, true, start, last)
                    .called(word);
        }
        Noun members = members(word, first, last, floor);
        if (members != null) {
            return members;
        }
        boolean field =
                last > first && EnglishLists.FIELD.contains(small(last - 1)) && EnglishLists.FIELD_OF.contains(word);
        if (field && small(last - 2).equals("the")) {
            return Noun.named(names.words(last - 1, last), Kind.ORGANIZATION, true, first, last)
                    .called(word);
        }
        boolean definite = Set.of("the", "this", "that").contains(small(first))
                || (owner >= floor && at(owner).possessive());
        boolean bare = first == last && !definite;
        if (!definite || bare || EnglishLists.OWN.contains(small(first))) {
            return Noun.of(Noun.Type.UNNAMED, first, last);
        }
        return Noun.common(Noun.Type.GENERIC, word, first, last);
    }

    /** The dock workers' union: named by who is in it. */
    private @Nullable Noun members(String word, int first, int last, int floor) {
        int owner = first - 1;
        boolean theirs = owner > floor && at(owner).possessive() && small(owner).endsWith("s");
        if (!theirs || !EnglishLists.MEMBERS.contains(word)) {
            return null;
        }
        int start = nouns.phraseStart(owner, floor);
        if (start - 1 >= floor && names.isName(start - 1) && !at(start - 1).possessive()) {
            int name = names.start(start - 1, floor);
            return Noun.named(names.words(name, last), Kind.ORGANIZATION, true, name, last)
                    .called(word);
        }
        return small(start).equals("the") && start < owner
                ? Noun.named(names.words(start + 1, last), Kind.ORGANIZATION, true, start, last)
                        .called(word)
                : null;
    }
}
