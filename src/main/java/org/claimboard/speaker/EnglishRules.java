package org.claimboard.speaker;

import java.util.List;

/** What those who read a part of an English sentence have in common: its words, and who may be meant by them. */
abstract class EnglishRules {

    final List<Token> tokens;
    final EnglishNouns nouns;

    EnglishRules(List<Token> tokens, EnglishNouns nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
    }

    final String small(int place) {
        return place < 0 || place >= tokens.size() ? "" : tokens.get(place).small();
    }

    final boolean is(int place, Token.Kind kind) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(kind);
    }
}
