package org.claimboard.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimboard.speaker.Statement.Manner;
import org.jspecify.annotations.Nullable;

/** Finds in an English sentence the words that pass on what somebody says. */
final class EnglishVerbs {

    private static final Set<String> NOUNS = Set.of(
            "claims",
            "claim",
            "estimate",
            "reports",
            "estimates",
            "notes",
            "doubts",
            "doubt",
            "dispute",
            "disputes",
            "forecast",
            "forecasts",
            "projects",
            "states",
            "posts",
            "comments",
            "promises",
            "pledges",
            "counts",
            "questions",
            "stresses",
            "hints",
            "finds",
            "puts");
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "such",
            "no",
            "any",
            "some",
            "many",
            "several",
            "most",
            "all",
            "new",
            "recent",
            "latest",
            "news",
            "media",
            "earlier",
            "other",
            "of",
            "by",
            "for",
            "with",
            "in",
            "from",
            "official",
            "false",
            "insurance",
            "about",
            "on",
            "to",
            "more",
            "first",
            "united",
            "and",
            "private");
    private static final Set<String> INVERTED = Set.of(
            "said",
            "says",
            "wrote",
            "writes",
            "added",
            "adds",
            "argued",
            "argues",
            "claimed",
            "claims",
            "explained",
            "explains",
            "tweeted",
            "replied",
            "noted",
            "notes",
            "insisted",
            "insists",
            "warned",
            "warns",
            "announced",
            "recalled",
            "stated",
            "according",
            "predicted",
            "declared",
            "remarked",
            "quipped",
            "asserted",
            "responded",
            "reported",
            "reports",
            "estimated",
            "estimates",
            "countered",
            "concluded",
            "observed",
            "posted",
            "complained",
            "admitted",
            "cautioned");
    private static final Set<String> OWNED = Set.of(
            "claim",
            "assertion",
            "statement",
            "estimate",
            "forecast",
            "prediction",
            "warning",
            "argument",
            "admission",
            "allegation",
            "contention",
            "view",
            "testimony",
            "announcement",
            "insistence",
            "suggestion",
            "words",
            "claims",
            "opinion");

    private final List<Token> tokens;
    private final EnglishNouns nouns;
    private final List<Heard> heard = new ArrayList<>();

    EnglishVerbs(List<Token> tokens, EnglishNouns nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
    }

    private String small(int place) {
        return place < 0 || place >= tokens.size() ? "" : tokens.get(place).small();
    }

    private boolean is(int place, Token.Kind kind) {
        return place >= 0 && place < tokens.size() && tokens.get(place).is(kind);
    }

    List<Heard> find() {
        for (int place = 0; place < tokens.size(); place++) {
            if (is(place, Token.Kind.WORD)) {
                Heard found = at(place);
                if (found != null) {
                    heard.add(found);
                }
            }
        }
        if (heard.stream().allMatch(one -> one.reason() != null)) {
            owned().ifPresent(heard::add);
            labelled().ifPresent(heard::add);
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
                && nouns.names().isName(place + 1)) {
            return accordingTo(place, place + 1);
        }
        if (EnglishLists.HEDGE.contains(word)) {
            return Heard.nobody(Noun.of(Noun.Type.OTHER, place, place), Silence.PASSIVE, place, place);
        }
        if (word.equals("quoted")) {
            return quoted(place);
        }
        if (word.matches("puts?|tells?") && small(place + 1).equals("it")) {
            Noun noun = subject(place - 1);
            return noun.is(Noun.Type.OTHER) ? null : Heard.by(noun, place, place + 1);
        }
        if (EnglishLists.PARTICIPLE.contains(word)) {
            return participle(place);
        }
        if (EnglishLists.DECLINED.contains(word)
                && small(place + 1).equals("to")
                && EnglishLists.BASE.contains(small(place + 2))) {
            return Heard.nobody(subject(place - 1), Silence.NOT_SAID, place, place + 2);
        }
        return isVerb(place) ? verb(place) : null;
    }

    private boolean isVerb(int place) {
        String word = small(place);
        boolean known = EnglishLists.FREE.contains(word)
                || EnglishLists.THAT.contains(word)
                || EnglishLists.NUMBER.contains(word)
                || EnglishLists.DENY.contains(word)
                || EnglishLists.PASSIVE.contains(word)
                || EnglishLists.BASE.contains(word);
        if (!known || tokens.get(place).possessive() || (tokens.get(place).isCapital() && place > 0)) {
            return false;
        }
        if (Set.of("the", "a", "an", "his", "its", "their", "this").contains(small(place - 1))) {
            return false;
        }
        boolean owned = place > 0 && tokens.get(place - 1).possessive();
        return !owned && !(NOUNS.contains(word) && (place == 0 || BEFORE_NOUNS.contains(small(place - 1))));
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
        Noun medium = subject(place - 1);
        Heard found = Heard.by(noun, place, noun.last() + 2);
        return medium.is(Noun.Type.NAMED) ? found.told(List.of(medium.name())) : found;
    }

    /** Park resigned, saying that …: whoever the sentence is about. */
    private @Nullable Heard participle(int place) {
        if (!is(place - 1, Token.Kind.COMMA) || !heard.isEmpty()) {
            return null;
        }
        Noun noun = leading(place);
        return noun.is(Noun.Type.OTHER) ? null : Heard.by(noun, place, place);
    }

    /** Whom the sentence begins with. */
    private Noun leading(int before) {
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
                return noun;
            }
        }
        return Noun.of(Noun.Type.OTHER, 0, 0);
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
            Noun noun = subject(before);
            return noun.is(Noun.Type.OTHER) ? null : Heard.nobody(noun, Silence.NOT_SAID, before + 1, place);
        }
        if (base || modal) {
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

    /** Who stands before a verb: directly, or before what a pair of commas says of them. */
    private Noun subject(int last) {
        if (is(last, Token.Kind.COMMA)) {
            Noun apposed = apposed(last);
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
        if (lead
                || aside
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

    private @Nullable Heard spoken(int place, int before) {
        String word = small(place);
        boolean elided = small(before).matches("and|but") && heard.isEmpty() && before > 2;
        Noun noun = elided ? leading(before) : subject(before);
        boolean doubtful = EnglishLists.DOUBTFUL.contains(small(noun.first() - 1));
        boolean open = before >= 0 && !is(before, Token.Kind.WORD) && isClosed(before);
        if (noun.is(Noun.Type.OTHER) && open && INVERTED.contains(word)) {
            Noun behind = nouns.after(place + 1);
            boolean after = place + 1 < tokens.size() && !behind.is(Noun.Type.OTHER);
            return after ? Heard.by(behind, place, place).isBehind().told(told(behind.last() + 1)) : null;
        }
        if (noun.is(Noun.Type.OTHER) || doubtful) {
            return null;
        }
        if (EnglishLists.DENY.contains(word)) {
            return !isDenial(place) ? null : Heard.by(noun, before + 1, place).manner(Manner.DENIED);
        }
        if (!EnglishLists.FREE.contains(word)
                && !EnglishLists.THAT.contains(word)
                && !EnglishLists.NUMBER.contains(word)) {
            return null;
        }
        Heard found = Heard.by(noun, place, place).told(told(place + 1));
        if (isParenthetical(noun, place)) {
            return found.isBehind();
        }
        if (isAlone(noun, place)) {
            return found.isAlone();
        }
        return hasComplement(place) ? found : null;
    }

    /** Denied that it was so, rejected the figure; not rejected a prize, denied access. */
    private boolean isDenial(int place) {
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

    /** “It is safe,” said Park; but “most of them” said Park was wrong. */
    private boolean isClosed(int place) {
        Token token = tokens.get(place);
        return !token.is(Token.Kind.QUOTE) || token.words().matches("(?s).*[,.!?…—-]\\s*\\P{L}");
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

    /** The bridge cost 4 million, Park said. */
    private boolean isParenthetical(Noun noun, int place) {
        boolean opened =
                noun.first() > 0 && (is(noun.first() - 1, Token.Kind.COMMA) || is(noun.first() - 1, Token.Kind.QUOTE));
        boolean aside = restIsAside(place + 1);
        boolean behindQuote = opened && is(noun.first() - 1, Token.Kind.QUOTE) && aside;
        return behindQuote || (opened && (aside || is(place + 1, Token.Kind.COMMA)) && noun.first() > 2);
    }

    /** Park said. Park said on Tuesday. */
    private boolean isAlone(Noun noun, int place) {
        return noun.first() == 0 && !EnglishLists.TOLD.contains(small(place)) && restIsAside(place + 1);
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

    /** Whether what follows, or a quotation, is something that can be said. */
    private boolean hasComplement(int place) {
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
        if (word.matches("expects?|predicts?|predicted|forecasts?") && tokens.size() - from >= 2 && !moved) {
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

    /** Park's claim that …; in Park's words. */
    private Optional<Heard> owned() {
        for (int place = 1; place < tokens.size(); place++) {
            boolean inWords = small(place).equals("words")
                    && small(place + 1).equals("of")
                    && small(place - 1).equals("the");
            if (inWords) {
                Noun noun = nouns.after(place + 2);
                return noun.is(Noun.Type.OTHER) ? Optional.empty() : Optional.of(Heard.by(noun, place, place + 1));
            }
            if (!OWNED.contains(small(place))) {
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

    /** Park: “It cost 4 million.” */
    private Optional<Heard> labelled() {
        for (int place = 1; place < Math.min(tokens.size(), 7); place++) {
            if (small(place).equals(":") && is(place + 1, Token.Kind.QUOTE)) {
                Noun noun = nouns.before(place, 0);
                boolean named = noun.is(Noun.Type.NAMED) && noun.first() == 0;
                return named ? Optional.of(Heard.by(noun, place, place)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
