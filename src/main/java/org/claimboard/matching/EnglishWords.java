package org.claimboard.matching;

import java.util.Locale;
import java.util.Set;
import org.claimboard.record.Ordered;

/** Words that are no names though they have capitals, or begin sentences. */
final class EnglishWords {

    private static final Set<String> NO_NAMES = words(
            """
            i i'm i've i'd it's that's mr mrs ms dr tv ok ceo cfo cto ai it gpu gpus ph.d jan feb mar apr jun jul aug sep sept oct nov
            dec january february march april may june july august september october november december monday tuesday
            wednesday thursday friday saturday sunday us u.s usa united states usd krw cny eur breaking fact check false true rt via
            """);

    private static final Set<String> ORDINARY = words(
            """
            a an the this that these those it he she they we you i his her their our your my its one two three four five
            six seven eight nine ten first second last next new old big large small great good bad best worst high low
            young long short real full free top major main many most more some few all any each every both no not only
            just even also still yet now then here there today yesterday tomorrow once again never always often maybe
            perhaps however meanwhile instead although though because since while when where why how what who whom whose
            which whether if unless until before after during within without about above over under between among against
            across through in on at by for from of to with as and or but nor so than per is are was were be been am do
            does did has have had will would can could shall should may might must let get got make made take took give
            gave go went come came see saw say says said tell told ask know think thought believe claim claims call show
            shows use uses used find found need needs want wants cost costs spent spend people person man woman men women
            child children kids students teachers workers officials experts scientists researchers analysts doctors
            police government governments state states country countries city cities town world company companies firm
            firms startup developer team teams group groups report reports study studies news media video photo picture
            president minister senator governor mayor judge court law bill plan deal price prices sales profit profits
            revenue tax taxes budget money data model models chip chips chatbot app phone car cars house home school
            schools university hospital year years month months week weeks day days time times number numbers percent
            million billion trillion thousand hundred dollars half part total average nobody everybody someone everyone
            nothing everything something yes please thanks dear according developing training leading building making
            western eastern northern southern international national local public private foreign former current recent
            early late another other others such same different several various certain early founder founders upstart upstarts underdog fintech bot bots chatbots maker makers
            """);

    /** Things that have foreign names in Korean, or names that are words of their own in English. */
    private static final Set<String> THINGS = words(
            """
            mask masks undocumented radiation radioactive renewables plastic smartphone phone wi-fi wifi bluetooth television
            cafe elevator lift clean halloween apple amazon
            """);

    private EnglishWords() {}

    /** Whether the word, in small letters, is no name for all that its Korean one looks like. */
    static boolean isThing(String word) {
        return THINGS.contains(word);
    }

    private static Set<String> words(String text) {
        return Ordered.of(java.util.List.of(text.strip().split("\\s+")));
    }

    /** Whether the word is no name wherever it stands. */
    static boolean isNoName(String word) {
        return NO_NAMES.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Whether the word, in small letters, is one of those that often begin sentences. */
    static boolean isOrdinary(String word) {
        return ORDINARY.contains(word);
    }
}
