package org.claimboard.matching;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Korean words by English ones: of a dictionary, and the names of countries, languages and cities that CLDR has. */
final class Translations {

    /** How surely a word is meant: one in common use, and one that is rare. */
    private static final double COMMON = 1;

    private static final double RARE = 0.35;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Translations() {}

    /** Read when the first English sentence meets Korean claims. */
    private static final class Shipped {
        static final Translations ALL = read();
    }

    /** What English stems may be in Korean, each with how sure that is, 0 to 1; empty if that is not known. */
    static Map<String, Double> of(String stems) {
        return Shipped.ALL.find(stems);
    }

    private Map<String, Double> find(String stems) {
        Map<String, Double> found = new LinkedHashMap<>();
        String name = names.get(stems);
        if (name != null) {
            found.put(name, COMMON);
        }
        Glosses.korean(stems).forEach(found::putIfAbsent);
        String known = words.get(stems);
        if (known != null) {
            String[] sides = known.split("\\|", -1);
            add(found, sides[0], COMMON);
            add(found, sides.length > 1 ? sides[1] : "", RARE);
        }
        return found;
    }

    private static void add(Map<String, Double> found, String side, double sure) {
        for (String word : side.strip().split(" ", -1)) {
            if (!word.isEmpty()) {
                found.putIfAbsent(word, sure);
            }
        }
    }

    private static Translations read() {
        Translations translations = new Translations();
        ListFile.lines("translations.txt").forEach(translations::add);
        translations.addNames();
        return translations;
    }

    /** Reads a line such as {@code wage = 급료 임금 | 노임}. */
    private void add(String line) {
        int sign = line.indexOf(" = ");
        if (sign > 0) {
            words.put(line.substring(0, sign), line.substring(sign + 3));
        }
    }

    private void addNames() {
        for (String country : ULocale.getISOCountries()) {
            addName(
                    ULocale.getDisplayCountry("und-" + country, ULocale.ENGLISH),
                    ULocale.getDisplayCountry("und-" + country, ULocale.KOREAN));
        }
        for (String language : ULocale.getISOLanguages()) {
            addName(
                    ULocale.getDisplayLanguage(language, ULocale.ENGLISH),
                    ULocale.getDisplayLanguage(language, ULocale.KOREAN));
        }
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        TimeZoneNames korean = TimeZoneNames.getInstance(ULocale.KOREAN);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL, null, null)) {
            addName(english.getExemplarLocationName(zone), korean.getExemplarLocationName(zone));
        }
    }

    private void addName(@Nullable String english, @Nullable String korean) {
        if (english != null && korean != null && !english.equals(korean)) {
            names.putIfAbsent(String.join(" ", Cutting.STEMS.of(english)), korean);
        }
    }
}
