package org.claimboard.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimboard.speaker.Speaker.Kind;

/** Tells names among the words of an English sentence, and what of a name is a title, a person and an organization. */
final class EnglishNames {

    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "der", "den", "du", "da", "dos", "bin", "ibn", "al", "el", "della", "ter");
    private static final Set<String> GIVEN_MONTHS = Set.of("april", "may", "june", "august");
    private static final Set<String> FIRMS = Set.of(
            "sons",
            "co",
            "co.",
            "company",
            "daughters",
            "partners",
            "brothers",
            "industry",
            "commerce",
            "associates",
            "technology",
            "development",
            "welfare",
            "fisheries",
            "culture",
            "mail",
            "gas",
            "power");
    private static final Set<String> BEFORE_OF = Set.of(
            "republic",
            "isle",
            "bay",
            "duchy",
            "church",
            "friends",
            "voice",
            "doctors",
            "reporters",
            "centre",
            "center",
            "faculty",
            "league",
            "chamber",
            "confederation",
            "secretary",
            "order");

    /** Titles only before others: Vice President, Foreign Minister. */
    private static final Set<String> HALF_TITLES = Set.of("vice", "prime", "deputy", "interior");

    private static final int LONGEST_PERSON = 5;

    private final List<Token> tokens;
    private final Memory memory;

    EnglishNames(List<Token> tokens, Memory memory) {
        this.tokens = tokens;
        this.memory = memory;
    }

    Token at(int place) {
        return tokens.get(place);
    }

    String small(int place) {
        return place < 0 || place >= tokens.size() ? "" : at(place).small();
    }

    boolean isName(int place) {
        if (place < 0 || place >= tokens.size() || !at(place).is(Token.Kind.WORD)) {
            return false;
        }
        String small = small(place);
        if (PARTICLES.contains(small) && !at(place).isCapital()) {
            return isName(place + 1) && !at(place).possessive();
        }
        if (!at(place).isCapital()) {
            return false;
        }
        if (GIVEN_MONTHS.contains(small)) {
            return place + 1 < tokens.size()
                    && at(place + 1).isCapital()
                    && !Set.of("in", "on", "last", "since", "by", "until").contains(small(place - 1));
        }
        return !EnglishLists.NOT_NAME.contains(small) && !EnglishLists.DAY.contains(small);
    }

    /** Where the name begins that ends at the place. */
    int start(int end, int floor) {
        int place = end;
        while (place > floor) {
            int next = previous(place, end, floor);
            if (next == place) {
                return place;
            }
            place = next;
        }
        return place;
    }

    private int previous(int place, int end, int floor) {
        if (isOpen(place - 1, floor)) {
            return place - 1;
        }
        String word = small(place - 1);
        if (word.equals("&") && isOpen(place - 2, floor)) {
            return place - 2;
        }
        if (word.equals("of") && isOpen(place - 2, floor) && isInstitution(place - 2)) {
            return place - 2;
        }
        if (word.equals("for") && isOpen(place - 2, floor) && isInstitution(place - 2)) {
            return place - 2;
        }
        if (word.equals("the")
                && small(place - 2).equals("of")
                && isOpen(place - 3, floor)
                && isInstitution(place - 3)) {
            return place - 3;
        }
        boolean firm = FIRMS.contains(small(place)) && place <= end;
        return word.equals("and") && firm && isOpen(place - 2, floor) ? place - 2 : place;
    }

    private boolean isOpen(int place, int floor) {
        return place >= floor && isName(place) && (!at(place).possessive() || isTheirs(place));
    }

    /** Growers' Association: the name goes on. */
    private boolean isTheirs(int place) {
        return at(place).words().endsWith("s")
                && isName(place + 1)
                && EnglishLists.ORGANIZATION.contains(small(place + 1));
    }

    private boolean isInstitution(int place) {
        return EnglishLists.ORGANIZATION.contains(small(place)) || BEFORE_OF.contains(small(place));
    }

    /** The words of the tokens as the text has them, without possessives. */
    String words(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(place -> at(place).words() + (place < last ? owning(at(place)) : ""))
                .collect(Collectors.joining(" "));
    }

    private static String owning(Token token) {
        if (!token.possessive()) {
            return "";
        }
        return token.words().endsWith("s") ? "'" : "'s";
    }

    /** What the name between the two places names. */
    Noun read(int first, int last) {
        int title = title(first, last);
        if (title == last) {
            String role = bare(small(last));
            Noun noun = Noun.common(Noun.Type.ROLE, role, first, last);
            return noun.of(organization(first, last - 1));
        }
        if (title >= first) {
            Noun person = person(title + 1, last).as(Kind.PERSON).from(first);
            String organization = organization(first, title - 1);
            return person.called(bare(small(title))).of(organization.isEmpty() ? person.organization() : organization);
        }
        boolean honoured =
                last - first >= 2 && EnglishLists.HONOUR.contains(small(last)) && !hasOrganizationWord(first, last);
        if (honoured) {
            return read(first, last - 1).as(Kind.PERSON).to(last);
        }
        return isPeople(first, last) ? Noun.of(Noun.Type.UNNAMED, first, last) : person(first, last);
    }

    private int title(int first, int last) {
        if (hasOrganizationWord(first, last)) {
            // General Motors, Justice Department; but Acme Motors CEO, and Energy Minister Mina Park.
            int behind = lastOrganizationWord(first, last);
            int title = lastTitle(behind + 1, last);
            return title > behind ? title : -1;
        }
        return lastTitle(first, last);
    }

    private int lastTitle(int first, int last) {
        for (int place = last; place >= first; place--) {
            String word = bare(small(place));
            boolean title = EnglishLists.TITLE.contains(word)
                    && !EnglishLists.FIELD.contains(word)
                    && !HALF_TITLES.contains(word);
            boolean joined =
                    word.contains("-") && List.of(word.split("-", -1)).stream().anyMatch(EnglishLists::isRole);
            if (title || joined || EnglishLists.isRole(word)) {
                return place;
            }
        }
        return -1;
    }

    boolean hasOrganizationWord(int first, int last) {
        return lastOrganizationWord(first, last) >= first;
    }

    private int lastOrganizationWord(int first, int last) {
        for (int place = last; place >= first; place--) {
            if (EnglishLists.ORGANIZATION.contains(bare(small(place)))) {
                return place;
            }
        }
        return -1;
    }

    /** What stands before a title, without the words that belong to the title. */
    private String organization(int first, int last) {
        int end = last;
        while (end >= first
                && (EnglishLists.TITLE.contains(bare(small(end))) || small(end).equals("executive"))) {
            end--;
        }
        return end < first ? "" : words(first, end);
    }

    /** Capitals at the start of a sentence may be a common word: Residents said. */
    private boolean isPeople(int first, int last) {
        String word = small(last);
        if (first != last) {
            return false;
        }
        if (EnglishLists.UNNAMED.contains(word) || EnglishLists.DOCUMENT.contains(word)) {
            return true;
        }
        boolean common = EnglishLists.PLURAL.stream().anyMatch(word::endsWith) && !EnglishLists.SURNAME.contains(word);
        return first == 0
                && common
                && !at(first).hasInnerCapital()
                && !isKnown(at(first).words());
    }

    private boolean isKnown(String word) {
        return memory.anywhere(one -> (" " + one.name() + " ").contains(" " + word + " "))
                .isPresent();
    }

    private Noun person(int first, int last) {
        for (int place = first + 1; place < last; place++) {
            if (small(place).equals("of") && !isInstitution(place - 1) && place - first <= 3) {
                return Noun.named(words(first, place - 1), Kind.PERSON, true, first, last)
                        .of(words(place + 1, last));
            }
        }
        boolean called = first == 0
                && last > first
                && last - first <= 2
                && (EnglishLists.isCompany(small(first)) || small(first).equals("startup"))
                && !hasOrganizationWord(first + 1, last)
                && !EnglishLists.ORGANIZATION.contains(small(first));
        if (called) {
            return Noun.named(words(first + 1, last), Kind.ORGANIZATION, true, first, last)
                    .called(small(first));
        }
        String name = words(first, last);
        Mention known = known(name, first == last).orElse(null);
        if (known != null) {
            return Noun.named(known.name(), known.kind(), known.sure(), first, last)
                    .called(known.role())
                    .of(known.organization());
        }
        if (hasOrganizationWord(first, last)) {
            return Noun.named(name, Kind.ORGANIZATION, true, first, last);
        }
        boolean letters = name.codePoints().anyMatch(Character::isDigit) || name.contains("&");
        boolean firm =
                letters || (at(first).hasInnerCapital() && !small(first).startsWith("mc") && !name.contains("."));
        if (first == last || firm || last - first >= LONGEST_PERSON) {
            return Noun.named(name, Kind.ORGANIZATION, firm, first, last);
        }
        boolean article = small(first - 1).equals("the");
        return Noun.named(name, article ? Kind.ORGANIZATION : Kind.PERSON, article, first, last);
    }

    /** Who was named so before: by the whole name, or a person by the last or first word of it. */
    private Optional<Mention> known(String name, boolean single) {
        Optional<Mention> whole =
                memory.known(name).or(() -> memory.anywhere(one -> one.name().equals(name)));
        if (whole.isPresent() || !single) {
            return whole;
        }
        return memory.anywhere(one -> one.kind() == Kind.PERSON
                && (one.name().endsWith(" " + name) || one.name().startsWith(name + " ")));
    }

    static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
