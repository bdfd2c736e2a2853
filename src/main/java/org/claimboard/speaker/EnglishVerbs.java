package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimboard.speaker.Statement.Manner;
import org.jspecify.annotations.Nullable;

/** Finds in an English sentence the words that pass on what somebody says. */
final class EnglishVerbs extends EnglishRules {

    private final EnglishSubjects subjects;
    private final EnglishComplements complements;
    private final EnglishAttributions attributions;
    private final List<Heard> heard = new ArrayList<>();

    EnglishVerbs(List<Token> tokens, EnglishNouns nouns, EnglishSubjects subjects) {
        super(tokens, nouns);
        this.subjects = subjects;
        this.complements = new EnglishComplements(tokens, nouns);
        this.attributions = new EnglishAttributions(tokens, nouns);
    }

    List<Heard> find() {
        // Whoever asks whether somebody said so passes nothing on.
        if (!tokens.isEmpty() && small(tokens.size() - 1).equals("?")) {
            return heard;
        }
        for (int place = 0; place < tokens.size(); place++) {
            if (is(place, Token.Kind.WORD)) {
                Heard found = at(place);
                if (found != null) {
                    heard.add(found);
                }
            }
        }
        if (heard.stream().allMatch(one -> one.reason() != null)) {
            attributions.owned().ifPresent(heard::add);
            attributions.labelled().or(attributions::uttered).ifPresent(heard::add);
        }
        return heard;
    }

    private @Nullable Heard at(int place) {
        String word = small(place);
        if (word.equals("according") && small(place + 1).equals("to")) {
            return accordingTo(place, place + 2);
        }
        if (word.equals("per")
                && (place == 0 || is(place - 1, Token.Kind.COMMA))
                && nouns.names().isName(small(place + 1).equals("the") ? place + 2 : place + 1)) {
            return accordingTo(place, place + 1);
        }
        if (EnglishLists.HEDGE.contains(word)) {
            return Heard.nobody(Noun.of(Noun.Type.OTHER, place, place), Silence.PASSIVE, place, place);
        }
        if (word.equals("quoted")) {
            return quoted(place);
        }
        if (word.matches("puts?|tells?") && small(place + 1).equals("it")) {
            int before = place - 1;
            while (before > 0 && is(before, Token.Kind.WORD) && isHelp(before)) {
                before--;
            }
            Noun noun = subjects.subject(before);
            return noun.is(Noun.Type.OTHER) ? null : Heard.by(noun, place, place + 1);
        }
        if (word.matches("shows?|showed|reveals?|revealed|finds|found|suggests?|suggested|indicates?|indicated")) {
            Heard shown = shown(place);
            if (shown != null) {
                return shown;
            }
        }
        if (EnglishLists.CALL.contains(word)) {
            return called(place);
        }
        if (EnglishLists.PARTICIPLE.contains(word)) {
            return participle(place);
        }
        if (EnglishLists.DECLINED.contains(word)
                && small(place + 1).equals("to")
                && EnglishLists.BASE.contains(small(place + 2))) {
            return Heard.nobody(subjects.subject(place - 1), Silence.NOT_SAID, place, place + 2);
        }
        return isVerb(place) ? verb(place) : null;
    }

    private boolean isVerb(int place) {
        String word = small(place);
        boolean known = EnglishLists.FREE.contains(word)
                || EnglishLists.THAT.contains(word)
                || EnglishLists.NUMBER.contains(word)
                || EnglishLists.DENY.contains(word)
                || EnglishLists.ACCUSE.contains(word)
                || EnglishLists.PASSIVE.contains(word)
                || EnglishLists.BASE.contains(word);
        if (!known || tokens.get(place).possessive() || (tokens.get(place).isCapital() && place > 0)) {
            return false;
        }
        if (Set.of("the", "a", "an", "his", "its", "their", "this").contains(small(place - 1))) {
            return false;
        }
        boolean owned = place > 0 && tokens.get(place - 1).possessive();
        return !owned
                && !(EnglishLists.VERB_NOUN.contains(word)
                        && (place == 0 || EnglishLists.BEFORE_NOUN.contains(small(place - 1))));
    }

    private @Nullable Heard accordingTo(int place, int from) {
        Noun noun = nouns.after(from);
        String head = small(noun.last());
        if (from >= tokens.size() || (noun.is(Noun.Type.OTHER) && EnglishLists.RULE.contains(head)) || isRule(from)) {
            return null;
        }
        if (noun.is(Noun.Type.OTHER)) {
            return Heard.nobody(noun, Silence.UNNAMED, place, noun.last());
        }
        Heard found = Heard.by(noun, place, from - 1);
        return place == 0 ? found : found.isBehind();
    }

    /** According to plan, to the law, to the Harbour Act of 1999, to Article 3. */
    private boolean isRule(int from) {
        for (int place = from; place < tokens.size() && place < from + 6; place++) {
            if (!is(place, Token.Kind.WORD)) {
                return false;
            }
            if (EnglishLists.RULE.contains(small(place))) {
                return place == from || !tokens.get(place - 1).possessive();
            }
            if (EnglishLists.DOCUMENT.contains(small(place)) || EnglishLists.isRole(small(place))) {
                return false;
            }
        }
        return false;
    }

    /** Park was quoted as saying; Reuters quoted Park as saying. */
    private @Nullable Heard quoted(int place) {
        if (EnglishLists.BE.contains(small(place - 1))) {
            boolean said = small(place + 1).equals("as");
            int end = place - 1;
            while (end > 0 && EnglishLists.AUXILIARY.contains(small(end - 1))) {
                end--;
            }
            return said ? Heard.by(nouns.before(end, 0), place, place + 2) : null;
        }
        Noun noun = nouns.after(place + 1);
        if (noun.is(Noun.Type.OTHER) || !small(noun.last() + 1).equals("as")) {
            return null;
        }
        Noun medium = subjects.subject(place - 1);
        Heard found = Heard.by(noun, place, noun.last() + 2);
        return medium.is(Noun.Type.NAMED) ? found.told(List.of(medium.name())) : found;
    }

    /** An analysis by Acme shows that it is so. */
    private @Nullable Heard shown(int place) {
        Noun noun = subjects.subject(place - 1);
        boolean document = IntStream.rangeClosed(noun.first(), noun.last())
                .anyMatch(i -> EnglishLists.DOCUMENT.contains(small(i))
                        && !nouns.names().isName(i));
        boolean common = EnglishLists.isGeneric(noun.name().toLowerCase(Locale.ROOT));
        if (!noun.is(Noun.Type.NAMED) || !document || common) {
            return null;
        }
        Heard found = Heard.by(noun, place, place);
        return complements.isParenthetical(noun, place) ? found.isBehind() : found;
    }

    /** Park called the figure “a fantasy”; but the band called itself “The Socks”. */
    private @Nullable Heard called(int place) {
        boolean own = small(place + 1).matches("(?:him|her|it|them)sel(?:f|ves)");
        boolean quoted = IntStream.range(place + 1, tokens.size()).anyMatch(this::isQuotedWord);
        Noun noun = quoted && !own ? subjects.subject(place - 1) : Noun.of(Noun.Type.OTHER, place, place);
        return noun.is(Noun.Type.OTHER) || noun.is(Noun.Type.DOCUMENT) ? null : Heard.by(noun, place, place);
    }

    /** A quotation, or a mark before a single word, that no name is: “a fantasy”, “overblown”. */
    private boolean isQuotedWord(int place) {
        return is(place, Token.Kind.QUOTE)
                ? tokens.get(place).words().matches("(?s).\\p{Ll}.*")
                : small(place).matches("[“\"‘]")
                        && is(place + 1, Token.Kind.WORD)
                        && !tokens.get(place + 1).isCapital();
    }

    /** Park resigned, saying that …: whoever the sentence is about. */
    private @Nullable Heard participle(int place) {
        if (!is(place - 1, Token.Kind.COMMA) || !heard.isEmpty()) {
            return null;
        }
        Noun noun = subjects.leading(place);
        return noun.is(Noun.Type.OTHER) ? null : Heard.by(noun, place, place);
    }

    private @Nullable Heard verb(int place) {
        String word = small(place);
        int before = place - 1;
        boolean negated = false;
        boolean modal = false;
        boolean passive = false;
        while (before >= 0 && is(before, Token.Kind.WORD) && isHelp(before)) {
            String help = small(before);
            negated |= EnglishLists.NEGATION.contains(help) || help.endsWith("n't");
            modal |= EnglishLists.MODAL.contains(help);
            passive |= EnglishLists.BE.contains(help);
            before--;
        }
        Noun asked = subjects.subject(before);
        boolean inverted = asked.first() == 1
                && small(0).matches("had|did|does|do|has|have|were|should|would|could|can|will|is|was");
        if (inverted && !asked.is(Noun.Type.OTHER)) {
            return null;
        }
        if (passive && EnglishLists.PASSIVE.contains(word)) {
            return passive(place, before);
        }
        if (passive) {
            return null;
        }
        boolean base = EnglishLists.BASE.contains(word)
                && !EnglishLists.FREE.contains(word)
                && !EnglishLists.DENY.contains(word);
        if (negated
                && (EnglishLists.BASE.contains(word)
                        || EnglishLists.FREE.contains(word)
                        || EnglishLists.DENY.contains(word)
                        || EnglishLists.THAT.contains(word))) {
            Noun noun = subjects.subject(before);
            return noun.is(Noun.Type.OTHER) ? null : Heard.nobody(noun, Silence.NOT_SAID, before + 1, place);
        }
        if (modal || (base && subjects.subject(before).also().isEmpty())) {
            return null;
        }
        return spoken(place, before);
    }

    /** On Tuesday, also, has: what may stand between a subject and its verb. */
    private boolean isHelp(int place) {
        String word = small(place);
        if (tokens.get(place).possessive() || (tokens.get(place).isCapital() && !EnglishLists.DAY.contains(word))) {
            return false;
        }
        return EnglishLists.AUXILIARY.contains(word)
                || EnglishLists.NEGATION.contains(word)
                || EnglishLists.MODAL.contains(word)
                || EnglishLists.BE.contains(word)
                || EnglishLists.DAY.contains(word)
                || (word.equals("on") && EnglishLists.DAY.contains(small(place + 1)))
                || (word.endsWith("ly") && !word.equals("family") && !word.equals("assembly") && !word.equals("daily"));
    }

    private Heard passive(int place, int before) {
        for (int by = place + 1; by < Math.min(tokens.size(), place + 3); by++) {
            if (small(by).equals("by")) {
                Noun noun = nouns.after(by + 1);
                if (!noun.is(Noun.Type.OTHER)) {
                    return Heard.by(noun, place, by);
                }
            }
        }
        return Heard.nobody(Noun.of(Noun.Type.OTHER, Math.max(0, before), place), Silence.PASSIVE, before + 1, place);
    }

    private @Nullable Heard spoken(int place, int before) {
        String word = small(place);
        boolean elided = small(before).matches("and|but") && heard.isEmpty() && before > 2;
        Noun noun = elided ? subjects.leading(before) : subjects.subject(before);
        if (EnglishLists.MATTER.contains(small(noun.first() - 1)) && noun.first() == 1) {
            return null;
        }
        boolean doubtful = EnglishLists.DOUBTFUL.contains(small(noun.first() - 1));
        boolean open = before >= 0 && !is(before, Token.Kind.WORD) && complements.isClosed(before);
        if (noun.is(Noun.Type.OTHER) && open && EnglishLists.INVERTED.contains(word)) {
            Noun behind = nouns.after(place + 1);
            boolean after = place + 1 < tokens.size() && !behind.is(Noun.Type.OTHER);
            return after ? Heard.by(behind, place, place).isBehind().told(told(behind.last() + 1)) : null;
        }
        if (noun.is(Noun.Type.OTHER) || doubtful) {
            return null;
        }
        if (EnglishLists.DENY.contains(word)) {
            return !complements.isDenial(place)
                    ? null
                    : Heard.by(noun, before + 1, place).manner(Manner.DENIED);
        }
        if (EnglishLists.ACCUSE.contains(word)) {
            return complements.isAccusation(place) ? Heard.by(noun, before + 1, place) : null;
        }
        if (!EnglishLists.FREE.contains(word)
                && !EnglishLists.THAT.contains(word)
                && !EnglishLists.NUMBER.contains(word)
                && !EnglishLists.BASE.contains(word)) {
            return null;
        }
        Heard found = Heard.by(noun, place, place).told(told(place + 1));
        if (complements.isParenthetical(noun, place)) {
            return found.isBehind();
        }
        if (complements.isAlone(noun, place)) {
            return found.isAlone();
        }
        return complements.isCompared(noun.first() - 1) || complements.hasComplement(place) ? found : null;
    }

    /** To whom: told the Harbour Herald; in an interview with Reuters. */
    private List<String> told(int from) {
        List<String> others = new ArrayList<>();
        for (int place = Math.max(1, from); place < tokens.size(); place++) {
            if (small(place).equals("interview") && small(place + 1).equals("with")) {
                add(others, place + 2);
            }
        }
        if (from > 0 && EnglishLists.TOLD.contains(small(from - 1))) {
            add(others, from);
        }
        return others;
    }

    private void add(List<String> others, int from) {
        if (from < tokens.size()) {
            Noun noun = nouns.after(from);
            if (noun.is(Noun.Type.NAMED)) {
                others.add(noun.name());
            }
        }
    }
}
