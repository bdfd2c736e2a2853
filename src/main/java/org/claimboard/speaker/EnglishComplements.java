package org.claimboard.speaker;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether an English verb has something with it that can be said. */
final class EnglishComplements extends EnglishRules {

    EnglishComplements(List<Token> tokens, EnglishNouns nouns) {
        super(tokens, nouns);
    }

    /** Whether what follows, or a quotation, is something that can be said. */
    boolean hasComplement(int place) {
        String word = small(place);
        if (tokens.stream().anyMatch(token -> token.is(Token.Kind.QUOTE))) {
            return true;
        }
        int from = afterListener(place + 1, word);
        if (small(from).equals("that") || (small(from + 1).equals("that") && !is(from, Token.Kind.WORD))) {
            return true;
        }
        boolean finite = false;
        boolean number = false;
        for (int i = from; i < tokens.size(); i++) {
            finite |= i > from
                    && (EnglishLists.FINITE.contains(small(i)) || (small(i).endsWith("ed") && small(i).length() > 4));
            number |= is(i, Token.Kind.NUMBER) || EnglishLists.NUMBER_WORD.contains(small(i));
        }
        boolean taken = false;
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            taken |= EnglishLists.TAKEN.contains(small(i));
        }
        if (word.startsWith("claim") && taken && !small(from).equals("that")) {
            return false;
        }
        boolean moved = small(from).matches("for|to|on|from|with|back|in|at|up|down|out|off");
        boolean put = word.startsWith("put")
                && tokens.stream().noneMatch(token -> token.small().equals("at"));
        if (EnglishLists.NUMBER.contains(word) && number && !moved && !put) {
            return true;
        }
        if (word.matches("expects?|expected|vow(?:s|ed)|pledge[sd]?|promise[sd]?")
                && small(from).equals("to")
                && number) {
            return true;
        }
        if (word.matches("expects?|predicts?|predicted|forecasts?") && tokens.size() - from >= 2 && !moved) {
            return true;
        }
        if (word.matches("admit(?:s|ted)|acknowledge[sd]|report(?:s|ed)")
                && small(from).matches("\\p{L}{3,}ing")
                && from + 1 < tokens.size()) {
            return true;
        }
        if (word.matches("said|says|say")) {
            return tokens.size() - from >= 2
                    && !small(from).matches("goodbye|hello|yes|no|thanks|nothing|farewell|prayers|grace|mass");
        }
        if (EnglishLists.FREE.contains(word)) {
            return finite || (small(from).equals("to") && word.startsWith("claim"));
        }
        return finite
                && word.matches(
                        "told|tells|assured|informed|added|adds|noted|confirmed|announced|explained|admitted|acknowledged|promised|pledged|vowed|concluded|agreed|stressed|found")
                && !is(from, Token.Kind.NUMBER)
                && (EnglishLists.TOLD.contains(word) || startsClause(from));
    }

    /** The bridge had cost …: a subject and a verb soon behind it. */
    private boolean startsClause(int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + 6); i++) {
            if (small(i).equals("that")
                    || small(i).equals("which")
                    || small(i).equals("who")
                    || is(i, Token.Kind.COMMA)) {
                return false;
            }
            if (Set.of("is", "was", "are", "were", "has", "had", "have", "will", "would", "can", "could")
                    .contains(small(i))) {
                return true;
            }
        }
        return false;
    }

    private int afterListener(int from, String verb) {
        int place = from;
        if (EnglishLists.TOLD.contains(verb)
                && place < tokens.size()
                && !small(place).equals("that")) {
            Noun listener = nouns.after(place);
            place = Math.max(place + 1, listener.last() + 1);
        }
        while (place < tokens.size()
                && (EnglishLists.DAY.contains(small(place))
                        || (small(place).equals("on") && EnglishLists.DAY.contains(small(place + 1))))) {
            place++;
        }
        if (small(place).matches("in|on|at|during|to")) {
            for (int i = place; i < Math.min(tokens.size(), place + 7); i++) {
                if (small(i).equals("that")) {
                    return i;
                }
            }
        }
        return place;
    }

    /** The bridge cost 4 million, Park said. */
    boolean isParenthetical(Noun noun, int place) {
        boolean opened =
                noun.first() > 0 && (is(noun.first() - 1, Token.Kind.COMMA) || is(noun.first() - 1, Token.Kind.QUOTE));
        boolean aside = restIsAside(place + 1);
        boolean behindQuote = opened && is(noun.first() - 1, Token.Kind.QUOTE) && aside;
        return behindQuote || (opened && (aside || is(place + 1, Token.Kind.COMMA)) && noun.first() > 2);
    }

    /** Park said. Park said on Tuesday. */
    boolean isAlone(Noun noun, int place) {
        boolean vow = small(place + 1).equals("to")
                && !small(place)
                        .matches(
                                "said|says|wrote|writes|explained|added|confirmed|complained|remarked|admitted|announced|replied|responded");
        return noun.first() == 0 && !vow && !EnglishLists.TOLD.contains(small(place)) && restIsAside(place + 1);
    }

    /** Whether only a time, a place or a listener follows. */
    private boolean restIsAside(int from) {
        int words = 0;
        for (int place = from; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            if (token.is(Token.Kind.QUOTE)
                    || EnglishLists.FINITE.contains(token.small())
                    || small(place).equals("that")) {
                return false;
            }
            if (token.is(Token.Kind.COMMA) && EnglishLists.JOIN.contains(small(place + 1))) {
                return true;
            }
            words += token.is(Token.Kind.WORD) ? 1 : 0;
        }
        boolean aside = Set.of(
                                "in",
                                "on",
                                "at",
                                "to",
                                "during",
                                "after",
                                "before",
                                "by",
                                "when",
                                "reporters",
                                "last",
                                "this",
                                "yesterday",
                                "today",
                                "earlier",
                                "later",
                                "via",
                                "through")
                        .contains(small(from))
                || EnglishLists.DAY.contains(small(from));
        boolean listener = from > 0 && EnglishLists.TOLD.contains(small(from - 1)) && words <= 6;
        return words == 0 || listener || (aside && words <= 14);
    }

    /** As Park wrote, it will rain; it will rain, as Park wrote. */
    boolean isCompared(int as) {
        boolean apart = as == 0 || is(as - 1, Token.Kind.COMMA);
        return small(as).equals("as") && apart && tokens.size() > as + 3;
    }

    /** Denied that it was so, rejected the figure; not rejected a prize, denied access. */
    boolean isDenial(int place) {
        boolean weak = small(place).matches("reject(?:s|ed)?|dismiss(?:es|ed)?|question(?:s|ed)?");
        for (int i = place + 1; i < Math.min(tokens.size(), place + 7); i++) {
            if (small(i).matches(
                            "that|claims?|allegations?|figures?|reports?|accusations?|ideas?|numbers?|charges?|rumou?rs?|suggestions?"
                                    + "|estimates?|notion|assertions?|criticism|account|accuracy|whether|findings?|statements?|as")) {
                return true;
            }
        }
        return !weak
                && !small(place + 1)
                        .matches("access|entry|bail|visas?|him|her|them|permission|asylum|parole|service|treatment");
    }

    /** Accused the mayor of hiding it, blamed the rain; not the accused man, not blamed. */
    boolean isAccusation(int place) {
        String word = small(place);
        boolean object = is(place + 1, Token.Kind.WORD) && !EnglishLists.BOUNDARY.contains(small(place + 1));
        if (!object || small(place + 1).matches("(?:him|her|it|them)sel(?:f|ves)")) {
            return false;
        }
        return word.startsWith("blame")
                || IntStream.range(place + 1, Math.min(tokens.size(), place + 10))
                        .anyMatch(i -> small(i).matches(word.startsWith("accuse") ? "of" : "for|over"));
    }

    /** “It is safe,” said Park; but “most of them” said Park was wrong. */
    boolean isClosed(int place) {
        Token token = tokens.get(place);
        return !token.is(Token.Kind.QUOTE) || token.words().matches("(?s).*[,.!?…—-]\\s*\\P{L}");
    }
}
