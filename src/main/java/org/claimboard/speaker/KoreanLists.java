package org.claimboard.speaker;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which Korean text is read. */
final class KoreanLists {

    private static final Lists LISTS = Lists.of("korean.properties");

    static final Pattern VERB =
            Pattern.compile("^(?:(?:" + LISTS.pattern("hada") + ")(?:했|하|한|해|할|합|함)|" + LISTS.pattern("verb") + ")");
    static final Pattern NUMBER = Pattern.compile("^(?:" + LISTS.pattern("number") + ")");
    static final Pattern ADNOMINAL = Pattern.compile("^(?:" + LISTS.pattern("adnominal") + ")$");
    static final Pattern DENY = Pattern.compile("^(?:" + LISTS.pattern("deny") + ")");
    static final Pattern PASSIVE = Pattern.compile("^(?:" + LISTS.pattern("passive") + ")");
    static final Pattern SAYING =
            Pattern.compile("^(?:" + LISTS.pattern("saying") + ")(?:이다|이었다|였다|다|입니다|이라고|이며|이고|이지만)$");
    static final Pattern SAID = Pattern.compile("^(?:" + LISTS.pattern("saying") + ")$");
    static final Set<String> DOCUMENT = LISTS.get("document");
    static final Set<String> RULE = LISTS.get("rule");
    static final Set<String> UNNAMED = LISTS.get("unnamed");
    static final Set<String> TITLE = LISTS.get("title");
    static final Set<String> WHOLE_TITLE = LISTS.get("title.whole");
    static final Set<String> OF_FAMILY = LISTS.get("of.family");
    static final Set<String> PUBLISHED = LISTS.get("published");
    static final Set<String> FORMER = LISTS.get("former");
    static final Set<String> ANONYMOUS = LISTS.get("anonymous");
    static final Set<String> SPOKES = LISTS.get("spokes");
    static final Set<String> DESCRIPTOR = LISTS.get("descriptor");
    static final Set<String> GENERIC = LISTS.get("generic");
    static final Set<String> COMPANY = LISTS.get("company");
    static final Set<String> TEAM = LISTS.get("team");
    static final Set<String> POINTER = LISTS.get("pointer");
    static final Set<String> ORGANIZATION = LISTS.get("orgword");
    static final Set<String> NOT_PLACE = LISTS.get("notplace");
    static final Set<String> SURNAME = LISTS.get("surname");
    static final Set<String> LONG_SURNAME = LISTS.get("surname.two");
    static final Set<String> PREFIX = LISTS.get("prefix");
    static final Set<String> GIVEN = LISTS.get("given");
    static final Set<String> TIME = LISTS.get("time");
    static final Set<String> THING = LISTS.get("thing");
    static final Set<String> NOT_SIDE = LISTS.get("notside");
    static final Set<String> COUNTRY = countries();
    static final Set<String> PART = LISTS.get("part");
    static final Set<String> PERSONAL = LISTS.get("personal");
    static final Set<String> BORROWED = LISTS.get("borrowed");
    static final Set<String> SYLLABLE = LISTS.get("syllable");
    static final Set<String> NATION = LISTS.get("nation");

    private KoreanLists() {}

    /** Those that articles write about, with all that have a code. */
    private static Set<String> countries() {
        Set<String> countries = new LinkedHashSet<>(LISTS.get("country"));
        for (String code : Locale.getISOCountries()) {
            countries.add(new Locale("", code).getDisplayCountry(Locale.KOREAN));
        }
        return Collections.unmodifiableSet(countries);
    }
}
