package org.claimboard.speaker;

import java.util.Set;

/** The words by which English text is read. */
final class EnglishLists {

    private static final Lists LISTS = Lists.of("english.properties");

    static final Set<String> FREE = LISTS.get("free");
    static final Set<String> THAT = LISTS.get("that");
    static final Set<String> NUMBER = LISTS.get("number");
    static final Set<String> DENY = LISTS.get("deny");
    static final Set<String> ACCUSE = LISTS.get("accuse");
    static final Set<String> TOLD = LISTS.get("told");
    static final Set<String> PARTICIPLE = LISTS.get("participle");
    static final Set<String> DECLINED = LISTS.get("declined");
    static final Set<String> PASSIVE = LISTS.get("passive");
    static final Set<String> HEDGE = LISTS.get("hedge");
    static final Set<String> BASE = LISTS.get("base");
    static final Set<String> TAKEN = LISTS.get("taken");
    static final Set<String> AUXILIARY = LISTS.get("auxiliary");
    static final Set<String> NEGATION = LISTS.get("negation");
    static final Set<String> MODAL = LISTS.get("modal");
    static final Set<String> BE = LISTS.get("be");
    static final Set<String> BOUNDARY = LISTS.get("boundary");
    static final Set<String> JOIN = LISTS.get("join");
    static final Set<String> DOUBTFUL = LISTS.get("doubtful");
    static final Set<String> NOT_NAME = LISTS.get("notname");
    static final Set<String> DAY = LISTS.get("day");
    static final Set<String> TITLE = LISTS.get("title");
    static final Set<String> SPOKES = LISTS.get("spokes");
    static final Set<String> ROLE = LISTS.get("role");
    static final Set<String> UNNAMED = LISTS.get("unnamed");
    static final Set<String> DOCUMENT = LISTS.get("document");
    static final Set<String> RULE = LISTS.get("rule");
    static final Set<String> GENERIC = LISTS.get("generic");
    static final Set<String> COMPANY = LISTS.get("company");
    static final Set<String> PLACE = LISTS.get("place");
    static final Set<String> MEMBERS = LISTS.get("members");
    static final Set<String> FIELD = LISTS.get("field");
    static final Set<String> FIELD_OF = LISTS.get("field.of");
    static final Set<String> ORGANIZATION = LISTS.get("orgword");
    static final Set<String> PLURAL = LISTS.get("plural");
    static final Set<String> SURNAME = LISTS.get("surname");
    static final Set<String> FINITE = LISTS.get("finite");
    static final Set<String> NUMBER_WORD = LISTS.get("number.word");

    static final Set<String> VERB_NOUN = LISTS.get("verb.noun");
    static final Set<String> BEFORE_NOUN = LISTS.get("before.noun");
    static final Set<String> INVERTED = LISTS.get("inverted");
    static final Set<String> OWNED = LISTS.get("owned");

    static final Set<String> HONOUR = LISTS.get("honour");
    static final Set<String> MATTER = LISTS.get("matter");
    static final Set<String> CALL = LISTS.get("call");
    static final Set<String> PREPOSITION = LISTS.get("preposition");
    static final Set<String> ONE = LISTS.get("one");
    static final Set<String> OWN = LISTS.get("own");
    static final Set<String> DETERMINER = LISTS.get("determiner");

    private EnglishLists() {}

    /** Whether the word says what a person is: mayor, ecologist. */
    static boolean isRole(String word) {
        return ROLE.contains(word) || word.matches("\\p{L}{2,}(?:ologist|onomist|ographer|ician|keeper|smith)");
    }

    /** Whether it says what an organization is: bank, steelmaker. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word) || word.matches("\\p{L}{3,}-?maker");
    }

    static boolean isCompany(String word) {
        return COMPANY.contains(word) || word.matches("\\p{L}{3,}-?maker");
    }
}
