package org.claimboard.speaker;

import java.util.List;
import java.util.Set;
import org.claimboard.speaker.Speaker.Kind;

/** Reads what stands before a verb of an English sentence, or behind it, as somebody who may speak. */
final class EnglishNouns {

    private static final Set<String> LINKS = Set.of("for", "of", "at", "from", "with", "by", "in", "on");

    private final List<Token> tokens;
    private final EnglishNames names;
    private final EnglishCommonNouns common;

    EnglishNouns(List<Token> tokens, Memory memory) {
        this.tokens = tokens;
        this.names = new EnglishNames(tokens, memory);
        this.common = new EnglishCommonNouns(tokens, names, this);
    }

    static boolean isDeterminer(String word) {
        return EnglishLists.DETERMINER.contains(word) && !word.equals("no");
    }

    EnglishNames names() {
        return names;
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

    /** What ends before the place, and begins nowhere before the floor. */
    Noun before(int end, int floor) {
        Noun noun = ending(end, floor);
        boolean joined = noun.is(Noun.Type.NAMED)
                && noun.also().isEmpty()
                && noun.first() - 1 > floor
                && (EnglishLists.OWN.contains(small(noun.first())) || EnglishLists.isRole(small(noun.first())))
                && small(noun.first() - 1).equals("and")
                && names.isName(noun.first() - 2);
        if (joined) {
            return together(noun, noun.first() - 1, floor);
        }
        boolean office = (noun.is(Noun.Type.NAMED) || noun.is(Noun.Type.GENERIC))
                && noun.first() - 2 >= floor
                && !at(noun.first()).isCapital()
                && small(noun.first() - 1).matches("for|of|at|from|with")
                && EnglishLists.SPOKES.contains(small(noun.first() - 2));
        if (office) {
            return noun.from(phraseStart(noun.first() - 2, floor));
        }
        int left = noun.first() - 1;
        boolean article = left >= floor && isWord(left) && small(left).matches("the|a|an") && !noun.is(Noun.Type.OTHER);
        return article ? noun.from(left) : noun;
    }

    private Noun ending(int end, int floor) {
        int last = end - 1;
        if (last < floor || !isWord(last)) {
            return Noun.of(Noun.Type.OTHER, Math.max(last, 0), Math.max(last, 0));
        }
        if (names.isName(last)) {
            return named(last, floor);
        }
        return switch (small(last)) {
            case "he", "she" -> Noun.of(Noun.Type.PERSON, last, last);
            case "they", "it" -> Noun.of(Noun.Type.THEY, last, last);
            case "who", "which" -> relative(last, floor);
            default -> common.common(last, floor);
        };
    }

    private Noun relative(int last, int floor) {
        int end = last > floor && at(last - 1).is(Token.Kind.COMMA) ? last - 1 : last;
        Noun noun = before(end, floor);
        return noun.is(Noun.Type.NAMED) || noun.is(Noun.Type.ROLE) ? noun : Noun.of(Noun.Type.OTHER, last, last);
    }

    private Noun named(int last, int floor) {
        int first = names.start(last, floor);
        Noun noun = names.read(first, last);
        int left = first - 1;
        if (left < floor) {
            return noun;
        }
        if (small(left).equals("and") && noun.is(Noun.Type.NAMED)) {
            return together(noun, left, floor);
        }
        int link = small(left).equals("the") ? left - 1 : left;
        if (link >= floor && LINKS.contains(small(link))) {
            return linked(noun, link, floor);
        }
        if (at(left).possessive()) {
            return owned(noun, left, floor);
        }
        if (isWord(left) && !at(left).isCapital()) {
            return introduced(noun, left, floor);
        }
        return noun;
    }

    private Noun together(Noun noun, int and, int floor) {
        Noun other = before(and, floor);
        boolean two = other.is(Noun.Type.NAMED) && other.also().isEmpty() && isFree(other.first(), floor);
        // Health and Human Services Secretary Dara Quill is one.
        boolean office = !noun.organization().isEmpty()
                && !noun.role().isEmpty()
                && !other.name().contains(" ");
        if (two && office) {
            return noun.from(other.first());
        }
        // Brightleaf co-founder and CEO Mina Park is one.
        boolean offices = other.is(Noun.Type.ROLE)
                && noun.is(Noun.Type.NAMED)
                && EnglishLists.isRole(small(and - 1))
                && noun.kind() == Kind.PERSON;
        if (offices) {
            return noun.of(other.organization()).from(other.first());
        }
        return two ? other.to(noun.last()).and(noun) : Noun.of(Noun.Type.OTHER, noun.first(), noun.last());
    }

    /** A spokesperson for Acme; a report by Acme; Mina Park of Acme; the city of Harbourton; in Harbourton. */
    private Noun linked(Noun noun, int link, int floor) {
        int head = link - 1;
        Noun nothing = Noun.of(Noun.Type.OTHER, noun.first(), noun.last());
        if (head < floor || !isWord(head)) {
            return nothing;
        }
        if (names.isName(head)) {
            Noun owner = before(link, floor);
            boolean whose = owner.is(Noun.Type.NAMED)
                    && owner.kind() == Kind.PERSON
                    && !small(link).equals("in")
                    && !small(link).equals("on");
            return whose ? owner.of(noun.name()).to(noun.last()) : nothing;
        }
        if (small(head)
                        .matches(
                                "published|released|compiled|issued|collected|gathered|commissioned|prepared|produced|written")
                && head > floor) {
            head--;
        }
        String word = small(head);
        int start = phraseStart(head, floor);
        boolean one = EnglishLists.ONE.contains(small(start));
        if (word.equals("city")
                || word.equals("town")
                || word.equals("county")
                || word.equals("government")
                || word.equals("village")) {
            return small(link).equals("of") && noun.is(Noun.Type.NAMED)
                    ? noun.as(Kind.ORGANIZATION).called(word).from(start)
                    : nothing;
        }
        if (EnglishLists.SPOKES.contains(word)
                && noun.is(Noun.Type.NAMED)
                && small(link).matches("for|of|from|at|by")) {
            return noun.from(start);
        }
        if (EnglishLists.DOCUMENT.contains(word)
                && noun.is(Noun.Type.NAMED)
                && small(link).matches("by|from|at|of")) {
            return noun.from(start);
        }
        if (EnglishLists.isRole(word) && !one) {
            return Noun.common(Noun.Type.ROLE, word, start, noun.last()).of(noun.name());
        }
        if (start == head
                && start > floor
                && at(start - 1).possessive()
                && small(start - 1).endsWith("s")
                && !names.isName(start - 1)) {
            start = phraseStart(start - 1, floor);
        }
        boolean institution = EnglishLists.isGeneric(word)
                && small(start).equals("the")
                && small(link).equals("of");
        if (institution && noun.is(Noun.Type.NAMED) && (noun.kind() == Kind.ORGANIZATION || !noun.sure())) {
            return Noun.named(names.words(start + 1, noun.last()), Kind.ORGANIZATION, true, start, noun.last())
                    .called(word);
        }
        boolean people =
                EnglishLists.UNNAMED.contains(word) || EnglishLists.isRole(word) || EnglishLists.isGeneric(word);
        return people ? Noun.of(Noun.Type.UNNAMED, start, noun.last()) : nothing;
    }

    /** Acme's Mina Park. */
    private Noun owned(Noun noun, int owner, int floor) {
        if (!names.isName(owner)) {
            return noun.from(phraseStart(owner, floor));
        }
        int first = names.start(owner, floor);
        return noun.of(names.words(first, owner)).from(first);
    }

    /** Acme's chief executive Mina Park; the startup Blue Lantern; the city council. */
    private Noun introduced(Noun noun, int left, int floor) {
        String word = small(left);
        if (EnglishLists.PREPOSITION.contains(word)) {
            return Noun.of(Noun.Type.OTHER, noun.first(), noun.last());
        }
        if (!noun.is(Noun.Type.NAMED) || EnglishLists.BOUNDARY.contains(word)) {
            return noun;
        }
        if (word.equals("the")) {
            return noun.kind() == Kind.PERSON && noun.sure() ? noun : noun.as(Kind.ORGANIZATION);
        }
        boolean firm = EnglishLists.isGeneric(word);
        boolean person = EnglishLists.isRole(word) || word.equals("executive");
        if (!firm && !person) {
            return noun;
        }
        Noun told = (firm ? noun.as(Kind.ORGANIZATION) : noun.as(Kind.PERSON)).called(word);
        int start = phraseStart(left, floor);
        int owner = start - 1;
        if (person && owner >= floor && names.isName(owner)) {
            int first = names.start(owner, floor);
            return told.of(names.words(first, owner)).from(first);
        }
        return told.from(start);
    }

    /** Where the small words begin that lead to the place: the, chief, former; what is owned does not. */
    int phraseStart(int place, int floor) {
        int start = place;
        while (start > floor
                && isWord(start - 1)
                && !at(start - 1).possessive()
                && !names.isName(start - 1)
                && !at(start - 1).isCapital()
                && !EnglishLists.PREPOSITION.contains(small(start - 1))
                && !EnglishLists.BOUNDARY.contains(small(start - 1))
                && !EnglishLists.FREE.contains(small(start - 1))
                && !EnglishLists.THAT.contains(small(start - 1))
                && place - start < 6
                && !EnglishLists.DETERMINER.contains(small(start))) {
            start--;
        }
        // The article of a sentence has a capital.
        boolean article = start > floor
                && isWord(start - 1)
                && EnglishLists.DETERMINER.contains(small(start - 1))
                && !EnglishLists.DETERMINER.contains(small(start));
        return article ? start - 1 : start;
    }

    /** What begins at the place: said Mina Park, according to a report by Acme. */
    Noun after(int start) {
        int end = start;
        while (end < tokens.size() && isWithin(end, start)) {
            end++;
        }
        while (end > start
                && (LINKS.contains(small(end - 1))
                        || small(end - 1).equals("the")
                        || small(end - 1).equals("and")
                        || small(end - 1).matches("published|released|compiled|issued"))) {
            end--;
        }
        Noun noun = before(end, start);
        // Mina Park of the lender Acme: whoever comes first.
        if (noun.first() > start + 1 && names.isName(start)) {
            int run = start;
            while (run < end && names.isName(run) && !at(run).possessive()) {
                run++;
            }
            return run > start ? before(run, start) : Noun.of(Noun.Type.OTHER, start, end);
        }
        boolean role = noun.is(Noun.Type.ROLE) || noun.is(Noun.Type.UNNAMED);
        if (role && end + 1 < tokens.size() && at(end).is(Token.Kind.COMMA) && names.isName(end + 1)) {
            Noun apposed = after(end + 1);
            if (apposed.is(Noun.Type.NAMED) && EnglishLists.isGeneric(small(noun.last()))) {
                return apposed.as(Kind.ORGANIZATION).called(small(noun.last())).from(start);
            }
            if (apposed.is(Noun.Type.NAMED) && !names.hasOrganizationWord(apposed.first(), apposed.last())) {
                return apposed.as(Kind.PERSON)
                        .called(noun.role())
                        .of(noun.organization())
                        .from(start);
            }
        }
        return noun;
    }

    private boolean isWithin(int place, int start) {
        if (!isWord(place)) {
            return small(place).equals("&");
        }
        String word = small(place);
        if (names.isName(place)) {
            return true;
        }
        if (place == start) {
            return true;
        }
        if (word.equals("and")) {
            return names.isName(place - 1)
                    && names.isName(place + 1)
                    && !names.at(place - 1).possessive();
        }
        if (LINKS.contains(word)) {
            boolean title = word.equals("in") || word.equals("on");
            boolean article = small(place + 1).equals("the") && names.isName(place + 2);
            return (!title && (names.isName(place + 1) || article)) || (word.equals("by") && names.isName(place + 1));
        }
        if (word.equals("the")) {
            return LINKS.contains(small(place - 1));
        }
        // Behind a name only a common word for who or what it is: Acme data, Acme's chief executive.
        boolean common = EnglishLists.isRole(word)
                || EnglishLists.DOCUMENT.contains(word)
                || EnglishLists.SPOKES.contains(word)
                || EnglishLists.isGeneric(word)
                || EnglishLists.UNNAMED.contains(word)
                || EnglishLists.RULE.contains(word);
        boolean behindName = names.isName(place - 1) && !at(place - 1).possessive();
        if (behindName) {
            return common || isMembers(place);
        }
        boolean stops = EnglishLists.BOUNDARY.contains(word)
                || EnglishLists.FINITE.contains(word)
                || EnglishLists.FREE.contains(word)
                || EnglishLists.DAY.contains(word)
                || EnglishLists.PREPOSITION.contains(word)
                || Set.of(
                                "who",
                                "which",
                                "seen",
                                "obtained",
                                "familiar",
                                "reviewed",
                                "told",
                                "this",
                                "he",
                                "she",
                                "it",
                                "they")
                        .contains(word);
        return !stops && place - start < 8;
    }

    /** Behind a name: cattle breeders' association. */
    private boolean isMembers(int place) {
        for (int i = place; i < Math.min(place + 4, tokens.size() - 1) && isWord(i); i++) {
            if (at(i).possessive()) {
                return EnglishLists.MEMBERS.contains(small(i + 1));
            }
        }
        return false;
    }

    /** Whether a subject may begin there: not behind a preposition. */
    boolean isFree(int first, int floor) {
        return first <= floor || !EnglishLists.PREPOSITION.contains(small(first - 1)) || !isWord(first - 1);
    }
}
