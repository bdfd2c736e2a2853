package org.claimboard.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who stands before a verb of an English sentence, or before what a pair of commas says of them. */
final class EnglishSubjects extends EnglishRules {

    /** Tokens, the commas included, that tell somebody's name beside what they are. */
    private static final int ASIDE = 8;

    EnglishSubjects(List<Token> tokens, EnglishNouns nouns) {
        super(tokens, nouns);
    }

    /** Who stands before a verb: directly, or before what a pair of commas says of them. */
    Noun subject(int last) {
        if (is(last, Token.Kind.COMMA)) {
            Noun renamed = renamed(last);
            Noun apposed = renamed == null ? apposed(last) : renamed;
            return apposed == null ? Noun.of(Noun.Type.OTHER, last, last) : apposed;
        }
        if (last < 0) {
            return Noun.of(Noun.Type.OTHER, 0, 0);
        }
        Noun noun = nouns.before(last + 1, floor(last));
        return nouns.isFree(noun.first(), 0) ? noun : Noun.of(Noun.Type.OTHER, noun.first(), noun.last());
    }

    /** Where the words of one subject can begin at the soonest. */
    private int floor(int last) {
        int floor = last;
        while (floor > 0
                && (is(floor - 1, Token.Kind.WORD)
                        || is(floor - 1, Token.Kind.NUMBER)
                        || small(floor - 1).equals("&"))) {
            floor--;
        }
        boolean relative = small(last).equals("who") || small(last).equals("which");
        return relative && floor == last ? Math.max(0, floor(Math.max(0, last - 2))) : floor;
    }

    /** Mina Park, chief executive of Acme, said; the company's chief executive, Mina Park, said. */
    private @Nullable Noun apposed(int closing) {
        Noun found = null;
        for (int opening = closing - 1; opening > 0; opening--) {
            if (is(opening, Token.Kind.QUOTE) || is(opening, Token.Kind.STOP)) {
                return found;
            }
            if (is(opening, Token.Kind.COMMA)) {
                Noun noun = nouns.before(opening, floor(opening - 1));
                boolean free = nouns.isFree(noun.first(), 0);
                if (free && !noun.is(Noun.Type.OTHER) && explains(noun, opening + 1, closing)) {
                    Noun name = nouns.before(closing, opening + 1);
                    boolean named = noun.is(Noun.Type.ROLE) && name.is(Noun.Type.NAMED) && name.first() == opening + 1;
                    found = named
                            ? name.as(Speaker.Kind.PERSON)
                                    .called(noun.role())
                                    .of(noun.organization())
                                    .from(noun.first())
                            : describe(noun, opening + 1);
                }
            }
        }
        return found;
    }

    /** Its maker, Acme, said; her opponent, Mina Park, said: a name between commas behind whose or what it is. */
    private @Nullable Noun renamed(int closing) {
        Noun name = nouns.before(closing, floor(closing - 1));
        int opening = name.first() - 1;
        if (!name.is(Noun.Type.NAMED) || !is(opening, Token.Kind.COMMA) || !is(opening - 1, Token.Kind.WORD)) {
            return null;
        }
        int first = floor(opening - 1);
        for (int place = first; place < opening; place++) {
            boolean starts =
                    EnglishNouns.isDeterminer(small(place)) || tokens.get(place).possessive();
            boolean verb = EnglishLists.FINITE.contains(small(place)) || EnglishLists.FREE.contains(small(place));
            if (verb) {
                return null;
            }
            if (starts
                    && nouns.isFree(place, 0)
                    && opening - place <= 6
                    && !nouns.names().isName(opening - 1)) {
                String head = small(opening - 1);
                Noun told = EnglishLists.isGeneric(head) ? name.as(Speaker.Kind.ORGANIZATION) : name;
                Noun office = nouns.before(opening, first);
                if (office.is(Noun.Type.ROLE)) {
                    return name.as(Speaker.Kind.PERSON)
                            .called(office.role())
                            .of(office.organization())
                            .from(office.first());
                }
                return (EnglishLists.isRole(head) ? name.as(Speaker.Kind.PERSON) : told).called(head);
            }
        }
        return null;
    }

    /** Acme, a carmaker: an organization. Mina Park, who: a person. */
    Noun describe(Noun noun, int from) {
        for (int place = from; place < Math.min(tokens.size(), from + 6) && is(place, Token.Kind.WORD); place++) {
            String word = small(place);
            if (word.matches("citing|in|at|on|during|after|speaking|of")) {
                return noun;
            }
            if (word.equals("who") || EnglishLists.isRole(word)) {
                return noun.as(Speaker.Kind.PERSON).called(word.equals("who") ? noun.role() : word);
            }
            if (EnglishLists.isGeneric(word)
                    && !small(place - 1).equals("of")
                    && !tokens.get(place).possessive()) {
                boolean role = EnglishLists.isRole(small(place + 1)) || EnglishLists.SPOKES.contains(small(place + 1));
                return role
                        ? noun.as(Speaker.Kind.PERSON).called(small(place + 1))
                        : noun.as(Speaker.Kind.ORGANIZATION).called(word);
            }
        }
        return noun;
    }

    private boolean explains(Noun noun, int from, int closing) {
        if (from >= closing) {
            return false;
        }
        String word = small(from);
        if (is(from, Token.Kind.NUMBER)) {
            return true;
        }
        boolean lead = Set.of(
                        "a",
                        "an",
                        "the",
                        "who",
                        "whose",
                        "which",
                        "its",
                        "his",
                        "her",
                        "former",
                        "also",
                        "speaking",
                        "citing",
                        "then",
                        "now",
                        "one",
                        "one-time",
                        "then-",
                        "himself",
                        "herself",
                        "meanwhile",
                        "however",
                        "too",
                        "of",
                        "based",
                        "founded",
                        "led",
                        "like",
                        "responding",
                        "asked")
                .contains(word);
        boolean aside = noun.is(Noun.Type.NAMED) && word.matches("in|at|on|during|after|before|for|with");
        // Hannah Quill, prosecuting, said.
        boolean doing = noun.is(Noun.Type.NAMED)
                && word.length() > 5
                && word.endsWith("ing")
                && !nouns.names().isName(from);
        if (lead
                || aside
                || doing
                || EnglishLists.isRole(word)
                || EnglishLists.TITLE.contains(word)
                || EnglishLists.isGeneric(word)) {
            return true;
        }
        if (noun.is(Noun.Type.ROLE) && nouns.names().isName(from)) {
            return true;
        }
        for (int place = from; place < closing; place++) {
            if (EnglishLists.FINITE.contains(small(place))) {
                return false;
            }
            if (EnglishLists.isRole(small(place))
                    || EnglishLists.SPOKES.contains(small(place))
                    || EnglishLists.isGeneric(small(place))) {
                return true;
            }
        }
        return false;
    }

    /** Whom the sentence begins with. */
    Noun leading(int before) {
        for (int end = 1; end < Math.min(before, 9) && is(end - 1, Token.Kind.WORD); end++) {
            boolean ends = !nouns.names().isName(end) && !tokens.get(end - 1).possessive();
            Noun noun = ends ? nouns.before(end, 0) : Noun.of(Noun.Type.OTHER, 0, 0);
            boolean goesOn = small(end).matches("of|and|&|for|at")
                    || EnglishLists.isRole(small(end))
                    || EnglishLists.isGeneric(small(end))
                    || EnglishLists.SPOKES.contains(small(end))
                    || EnglishLists.DOCUMENT.contains(small(end))
                    || EnglishLists.UNNAMED.contains(small(end));
            if (!noun.is(Noun.Type.OTHER) && noun.first() == 0 && !goesOn) {
                return renamedBehind(noun, end);
            }
        }
        return Noun.of(Noun.Type.OTHER, 0, 0);
    }

    /** The country's watchdog, the Garante, closed it: the name behind the words, if there is one. */
    private Noun renamedBehind(Noun noun, int opening) {
        for (int closing = opening + 2; is(opening, Token.Kind.COMMA) && closing < opening + ASIDE; closing++) {
            if (is(closing, Token.Kind.COMMA)) {
                Noun name = renamed(closing);
                return name == null ? noun : name;
            }
        }
        return noun;
    }
}
