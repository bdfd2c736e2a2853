package org.claimboard.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimboard.speaker.Speaker.Kind;

/** Whom an English sentence names, and who is meant by the words for those who were named before. */
final class EnglishMentions {

    private static final Set<String> EXECUTIVE = Set.of("chief", "executive", "ceo", "boss", "head", "chief-executive");
    private static final Set<String> CHAIR = Set.of("chair", "chairman", "chairwoman", "chairperson");
    private static final Set<String> PAPER =
            Set.of("newspaper", "magazine", "broadcaster", "outlet", "channel", "station", "website", "network");
    private static final Set<String> PAPERS = Set.of(
            "times",
            "post",
            "news",
            "journal",
            "herald",
            "tribune",
            "gazette",
            "daily",
            "chronicle",
            "observer",
            "telegraph",
            "guardian",
            "review",
            "mail",
            "star",
            "press",
            "broadcasting",
            "television",
            "tv",
            "radio",
            "magazine",
            "weekly",
            "courier",
            "bulletin",
            "dispatch",
            "monitor",
            "register",
            "wire");
    private static final Set<String> SCHOOL = Set.of("university", "college", "institute", "school", "academy");

    private final List<Token> tokens;
    private final EnglishNouns nouns;
    private final EnglishSubjects subjects;
    private final Memory memory;
    private int next;
    private boolean first = true;

    EnglishMentions(List<Token> tokens, EnglishNouns nouns, EnglishSubjects subjects, Memory memory) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.subjects = subjects;
        this.memory = memory;
    }

    /** Keeps in mind whom the sentence names before the place. */
    void until(int end) {
        for (; next < Math.min(end, tokens.size()); next++) {
            if (isLast(next)) {
                named(next);
            } else if (tokens.get(next).is(Token.Kind.WORD)) {
                unnamed(next);
            }
        }
    }

    private boolean isLast(int place) {
        EnglishNames names = nouns.names();
        boolean goesOn =
                names.isName(place + 1) && (!tokens.get(place).possessive() || names.start(place + 1, 0) <= place);
        return names.isName(place) && !goesOn;
    }

    private void named(int last) {
        EnglishNames names = nouns.names();
        int start = names.start(last, 0);
        Noun noun = nouns.before(last + 1, 0);
        if (tokens.get(last).possessive()
                || noun.is(Noun.Type.OTHER)
                || !noun.also().isEmpty()) {
            noun = names.read(start, last);
        }
        if (last + 2 < tokens.size() && tokens.get(last + 1).is(Token.Kind.COMMA) && noun.is(Noun.Type.NAMED)) {
            noun = subjects.describe(noun, last + 2);
        }
        if (!noun.is(Noun.Type.NAMED)) {
            return;
        }
        boolean place = names.small(start - 1).equals("in")
                || Set.of("city", "town", "county", "village").contains(noun.role());
        Kind kind = place ? Kind.ORGANIZATION : noun.kind();
        boolean subject = first && start <= 3 && !names.small(start - 1).equals("in");
        // Nobody who is a person has “its” anything.
        if (subject
                && !noun.sure()
                && tokens.stream().anyMatch(token -> token.small().equals("its"))) {
            noun = noun.as(Kind.ORGANIZATION);
            kind = Kind.ORGANIZATION;
        }
        memory.add(new Mention(
                noun.name(),
                kind,
                place && noun.role().isEmpty() ? "city" : noun.role(),
                noun.organization(),
                memory.sentence(),
                subject,
                noun.sure()));
        first = false;
    }

    private void unnamed(int place) {
        String word = tokens.get(place).small();
        Set<String> articles = Set.of("a", "an", "one", "another");
        String before = nouns.names().small(place - 1);
        boolean one = articles.contains(before)
                || before.equals("the")
                || articles.contains(nouns.names().small(place - 2));
        if (nouns.names().isName(place + 1) || tokens.get(place).possessive()) {
            return;
        }
        boolean plural = word.endsWith("s")
                || word.equals("people")
                || word.equals("men")
                || word.equals("women")
                || word.equals("police");
        if (EnglishLists.UNNAMED.contains(word) && plural) {
            memory.add(new Mention("", Kind.ORGANIZATION, "people", "", memory.sentence(), place <= 2, false));
        } else if (one
                && (EnglishLists.isRole(word)
                        || EnglishLists.SPOKES.contains(word)
                        || EnglishLists.UNNAMED.contains(word))
                && resolve(Noun.common(Noun.Type.ROLE, word, place, place)).isEmpty()) {
            memory.add(new Mention("", Kind.PERSON, word, "", memory.sentence(), place <= 3, false));
        }
    }

    /** Who is meant. */
    Optional<Mention> resolve(Noun noun) {
        return switch (noun.type()) {
            case PERSON -> memory.lastPerson();
            case THEY ->
                nouns.names().small(noun.first()).equals("it")
                        ? memory.lastNamed(one -> memory.sentence() - one.sentence() <= 2
                                && (one.kind() == Kind.ORGANIZATION || (!one.sure() && one.subject())))
                        : memory.lastOrganization();
            case GENERIC ->
                memory.lastNamed(one -> one.kind() == Kind.ORGANIZATION && isExactly(noun.name(), one))
                        .or(() -> memory.lastNamed(one -> one.kind() == Kind.ORGANIZATION && fits(noun.name(), one)));
            case ROLE ->
                memory.lastNamed(one -> one.kind() == Kind.PERSON
                        && isSameRole(one.role(), noun.name())
                        && (noun.organization().isEmpty()
                                || one.organization().isEmpty()
                                || one.organization().equals(noun.organization())));
            default -> Optional.empty();
        };
    }

    private static boolean isSameRole(String one, String other) {
        return one.equals(other)
                || (EXECUTIVE.contains(one) && EXECUTIVE.contains(other))
                || (CHAIR.contains(one) && CHAIR.contains(other))
                || (one.startsWith("spokes") && other.startsWith("spokes"));
    }

    private static boolean isExactly(String word, Mention mention) {
        String name = " " + mention.name().toLowerCase(java.util.Locale.ROOT) + " ";
        return name.contains(" " + word + " ")
                || mention.role().equals(word)
                || (PAPER.contains(word) && PAPERS.stream().anyMatch(paper -> name.contains(" " + paper + " ")))
                || (SCHOOL.contains(word)
                        && SCHOOL.stream().anyMatch(school -> name.contains(" " + school + " "))
                        && !word.equals("institute"));
    }

    private static boolean fits(String word, Mention mention) {
        String name = " " + mention.name().toLowerCase(java.util.Locale.ROOT) + " ";
        boolean role = EnglishLists.isGeneric(mention.role());
        if (EnglishLists.isCompany(word)) {
            boolean company = !role || EnglishLists.isCompany(mention.role());
            return company && !mention.role().equals("city") && !isInstitution(name);
        }
        if (EnglishLists.PLACE.contains(word)) {
            return mention.role().equals("city")
                    || (!mention.sure() && !role && !mention.name().contains(" "));
        }
        boolean acronym = mention.name().matches("\\p{Lu}{2,6}");
        return (acronym || (!mention.sure() && !role && PAPER.contains(word))) && !role;
    }

    private static boolean isInstitution(String name) {
        return name.matches(
                ".* (?:city|university|college|ministry|council|department|agency|commission|committee|court|police|school|hospital"
                        + "|museum|church|government|parliament|senate|congress|house|army|navy|association|federation|party|foundation|institute"
                        + "|authority|bureau|office|times|herald|gazette|tribune|journal|observer|chronicle|town|county|village|state|republic|kingdom"
                        + "|union|library|board|survey|administration|embassy) .*");
    }
}
