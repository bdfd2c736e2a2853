package org.claimboard.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.speaker.Speaker.Kind;

/** Tells in the words before は, が or によると the name of a person or an organization, if they have one. */
final class JapaneseNames {

    private static final Lists LISTS = Lists.of("japanese.properties");
    private static final Set<String> PERSON = LISTS.get("person");
    private static final Set<String> ORGANIZATION = LISTS.get("organization");
    private static final Set<String> GENERIC = LISTS.get("generic");
    private static final Set<String> PLACE_TITLE = LISTS.get("placetitle");

    private static final Pattern UNNAMED =
            Pattern.compile("(?:^|.*の|.*)(?:" + LISTS.pattern("unnamed") + ")(?:ら|たち|の間)?");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?<whose>.*?)(?:の|が行った)?(?:" + LISTS.pattern("document") + ")");
    private static final Pattern QUOTED =
            Pattern.compile("(?:.*の)?(?:" + LISTS.pattern("before") + ")[「『](?<name>[^」』]{2,24})[」』]");
    private static final String LETTERS = "[\\p{IsHan}ぁ-んァ-ヶー・々]";
    private static final Pattern TITLED = Pattern.compile(
            "(?:(?<org>.{2,30})の)?(?<name>" + LETTERS + "{1,14}?)(?<title>" + longestFirst("title") + ")");
    private static final Pattern ORGWORD =
            Pattern.compile("(?<name>[\\p{IsHan}ぁ-んァ-ヶー・々A-Za-z0-9]{2,30}?(?:" + longestFirst("orgword") + "))");

    /** Where a place ends, the words before it are its name, and the title is whose who governs it. */
    private static final Pattern PLACE = Pattern.compile(".*[都道府県市町村区]");

    private static final int FULL_NAME = 3;
    private static final int FULL_NAME_OF_A_PLACE = 4;

    private JapaneseNames() {}

    /**
     * @param organization for whom a person speaks; empty if the words do not say
     * @param whole whether it is more than a family name
     */
    record Name(String name, Kind kind, String organization, boolean whole) {}

    private static String longestFirst(String list) {
        return String.join(
                "|",
                LISTS.get(list).stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .toList());
    }

    static boolean isPerson(String words) {
        return PERSON.contains(words);
    }

    static boolean isOrganization(String words) {
        return ORGANIZATION.contains(words);
    }

    /** Whether it is a common word for one, such as 市. */
    static boolean isGeneric(String words) {
        return GENERIC.contains(words);
    }

    static boolean isUnnamed(String words) {
        return UNNAMED.matcher(words).matches();
    }

    static boolean isDocument(String words) {
        return DOCUMENT.matcher(words).matches();
    }

    static Optional<Name> read(String words) {
        Matcher quoted = QUOTED.matcher(words);
        if (quoted.matches()) {
            return Optional.of(new Name(quoted.group("name"), Kind.ORGANIZATION, "", true));
        }
        Matcher titled = TITLED.matcher(words);
        if (titled.matches()) {
            return person(titled);
        }
        Matcher document = DOCUMENT.matcher(words);
        String whose = document.matches() ? document.group("whose") : words;
        String last = whose.substring(whose.lastIndexOf('の') + 1);
        Matcher organization = ORGWORD.matcher(last);
        return organization.matches() && !GENERIC.contains(last)
                ? Optional.of(new Name(last, Kind.ORGANIZATION, "", true))
                : Optional.empty();
    }

    private static Optional<Name> person(Matcher titled) {
        String name = titled.group("name");
        String organization = Optional.ofNullable(titled.group("org")).orElse("");
        if (PLACE.matcher(name).matches()) {
            return Optional.of(new Name(name, Kind.PERSON, organization, false));
        }
        boolean ofAPlace = PLACE_TITLE.contains(titled.group("title")) && organization.isEmpty();
        int fewest = ofAPlace ? FULL_NAME_OF_A_PLACE : FULL_NAME;
        String of = organization.startsWith("同") ? "" : organization;
        return Optional.of(new Name(name, Kind.PERSON, of, name.length() >= fewest));
    }
}
