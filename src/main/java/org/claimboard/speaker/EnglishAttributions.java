package org.claimboard.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds who says what an English sentence quotes without a verb of saying: Park’s claim that, PARK: we, “Not true,” Park shot back. */
final class EnglishAttributions extends EnglishRules {

    EnglishAttributions(List<Token> tokens, EnglishNouns nouns) {
        super(tokens, nouns);
    }

    /** Park's claim that …; in Park's words. */
    Optional<Heard> owned() {
        for (int place = 1; place < tokens.size(); place++) {
            boolean inWords = small(place).equals("words")
                    && small(place + 1).equals("of")
                    && small(place - 1).equals("the");
            if (inWords) {
                Noun noun = nouns.after(place + 2);
                return noun.is(Noun.Type.OTHER) ? Optional.empty() : Optional.of(Heard.by(noun, place, place + 1));
            }
            if (!EnglishLists.OWNED.contains(small(place))) {
                continue;
            }
            boolean own = Set.of("his", "her").contains(small(place - 1));
            boolean whose = tokens.get(place - 1).possessive();
            boolean words = small(place).equals("words")
                    || small(place).equals("view")
                    || small(place).equals("opinion");
            boolean said =
                    words || small(place + 1).equals("that") || small(place + 1).equals("of");
            if ((own && words)
                    || (whose && said && (!words || small(floorOf(place)).equals("in")))) {
                Noun noun = own ? Noun.of(Noun.Type.PERSON, place - 1, place - 1) : owner(place - 1);
                if (!noun.is(Noun.Type.OTHER) && !noun.is(Noun.Type.DOCUMENT)) {
                    return Optional.of(Heard.by(noun, place, place));
                }
            }
        }
        return Optional.empty();
    }

    private Noun owner(int last) {
        EnglishNames names = nouns.names();
        return names.isName(last) ? names.read(names.start(last, 0), last) : nouns.before(last + 1, 0);
    }

    private int floorOf(int place) {
        return owner(place - 1).first() - 1;
    }

    /** Park: “It cost 4 million.” PARK: We paid 4 million. “It cost 4 million” – Park. */
    Optional<Heard> labelled() {
        for (int place = 1; place < Math.min(tokens.size(), 7); place++) {
            if (small(place).equals(":") && (is(place + 1, Token.Kind.QUOTE) || isTranscript(place))) {
                Noun noun = nouns.before(place, 0);
                boolean named = noun.is(Noun.Type.NAMED) && noun.first() == 0;
                return named ? Optional.of(Heard.by(noun, place, place)) : Optional.empty();
            }
        }
        int mark = 0;
        while (mark < tokens.size() && !is(mark, Token.Kind.STOP)) {
            mark++;
        }
        boolean quoted = mark > 0
                && mark + 1 < tokens.size()
                && tokens.subList(0, mark).stream().anyMatch(token -> token.is(Token.Kind.QUOTE));
        Noun noun = quoted ? nouns.after(mark + 1) : Noun.of(Noun.Type.OTHER, 0, 0);
        return noun.is(Noun.Type.NAMED) && noun.last() >= tokens.size() - 2
                ? Optional.of(Heard.by(noun, mark, mark).isBehind())
                : Optional.empty();
    }

    /** “Not true,” Park shot back: whatever the verb, who stands behind a quotation that goes on speaks. */
    Optional<Heard> uttered() {
        for (int quote = 0; quote < tokens.size(); quote++) {
            if (is(quote, Token.Kind.QUOTE) && tokens.get(quote).words().matches("(?s).*[,?!]\\P{L}")) {
                boolean behind = small(quote + 1)
                                .matches("(?!ask|question|wonder|demand)\\p{L}{3,}ed|wept|sang|spoke|laughs|sighs")
                        && quote + 2 < tokens.size();
                Noun inverted = behind ? nouns.after(quote + 2) : Noun.of(Noun.Type.OTHER, quote, quote);
                if (inverted.is(Noun.Type.NAMED) && inverted.first() <= quote + 3) {
                    return Optional.of(Heard.by(inverted, quote + 1, quote + 1).isBehind());
                }
                for (int verb = quote + 2; verb < Math.min(tokens.size(), quote + 8); verb++) {
                    boolean did = small(verb)
                            .matches(
                                    "(?!ask|question|wonder|demand)\\p{L}{3,}ed|wept|sang|spoke|laughs|sighs|wrote|shot|hit|went|put|chimed|spat|swore|fired");
                    Noun noun = did ? nouns.before(verb, quote + 1) : Noun.of(Noun.Type.OTHER, verb, verb);
                    boolean speaks = noun.is(Noun.Type.NAMED) || noun.is(Noun.Type.PERSON) || noun.is(Noun.Type.ROLE);
                    if (speaks && noun.first() == quote + 1) {
                        return Optional.of(Heard.by(noun, verb, verb).isBehind());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A name in capitals before words of somebody who speaks of himself. */
    private boolean isTranscript(int colon) {
        boolean capitals = IntStream.range(0, colon).allMatch(place -> tokens.get(place)
                .words()
                .equals(tokens.get(place).words().toUpperCase(Locale.ROOT)));
        return capitals
                && tokens.stream().skip(colon + 1L).anyMatch(token -> token.small()
                        .matches("i|we|my|our|us|me|i'm|we're|i've|we've"));
    }
}
