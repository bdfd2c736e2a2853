package org.claimboard.arrival;

import java.util.Locale;

/** What an import says about a record that is not quite as it should be. */
public enum ArrivalRule {
    /** The rating's words stood in a list of one. */
    WORDS_IN_LIST(Outcome.REPAIRED, "the words of the rating stand in a list; taken out of it"),
    /** The rating's words stood in a JSON-LD value object. */
    WORDS_IN_VALUE(Outcome.REPAIRED, "the words of the rating stand in a value object; taken out of it"),
    /** The rating stood in "properties". */
    RATING_NESTED(Outcome.REPAIRED, "the rating stands in properties; taken out of it"),
    /** The rating was a plain text. */
    RATING_IS_TEXT(Outcome.REPAIRED, "the rating is a plain text; taken as its words"),
    /** The rating had a name instead of words, which Google documents as the fallback. */
    RATING_NAME(Outcome.REPAIRED, "the rating has no alternateName; its name taken instead"),
    /** Several addresses stood in one text. */
    ADDRESSES_IN_ONE_TEXT(Outcome.REPAIRED, "several addresses stand in one text; taken apart"),
    /** An address stood in a list. */
    ADDRESS_IN_LIST(Outcome.REPAIRED, "an address stands in a list of one; taken out of it"),
    /** A party was a plain name. */
    PARTY_IS_TEXT(Outcome.REPAIRED, "a person or organisation is a plain text; taken as the name"),
    /** A text stood in an object. */
    TEXT_IN_OBJECT(Outcome.REPAIRED, "a text stands in an object; taken out of it"),
    /** A text carried HTML. */
    MARKUP_READ(Outcome.REPAIRED, "a text carries HTML; taken as a page would show it"),
    /** The record is not typed as a ClaimReview. */
    TYPE_ODD(Outcome.REPAIRED, "it is not typed as a ClaimReview, but says which claim it reviews; taken as one"),
    /** The claim stood in the item. */
    CLAIM_IN_ITEM(Outcome.REPAIRED, "which claim is reviewed stands in the item reviewed; taken from there"),
    /** Characters that no text may hold. */
    CHARACTERS_DROPPED(Outcome.REPAIRED, "characters that no text may hold were left out"),

    /** Another review of the same words. */
    CLAIM_JOINED(Outcome.REPAIRED, "a claim with these words is here already; the review was joined to it"),
    /** A claimant in other letters. */
    CLAIMANT_JOINED(Outcome.REPAIRED, "the claimant is here already in other letters, and was not made twice"),
    /** A day as people write it. */
    DATE_AS_WRITTEN(Outcome.REPAIRED, "a date is not written as ISO 8601 has it; it could be one day only"),
    /** The same record once more, perhaps with another way to write its addresses. */
    SAME_REVIEW(Outcome.REPAIRED, "the same review stands here once more; it was taken once"),

    /** There is no rating. */
    RATING_MISSING(Outcome.LEFT_OUT, "there is no rating in words"),
    /** The words of the rating differ among themselves. */
    WORDS_UNCLEAR(Outcome.LEFT_OUT, "the rating has several different words; none was taken"),
    /** The number is not on its scale. */
    NUMBER_OFF_SCALE(Outcome.LEFT_OUT, "the number of the rating is not on its scale; the number was not taken"),
    /** Words and number contradict each other. */
    RATING_CONTRADICTS(
            Outcome.LEFT_OUT, "the rating's words and number contradict each other; the stance is left open"),
    /** No page of the review is named. */
    ADDRESS_MISSING(Outcome.LEFT_OUT, "the record names no page of the review"),
    /** The page of the review is no web address. */
    ADDRESS_UNREADABLE(Outcome.LEFT_OUT, "the page of the review is no web address"),
    /** The address belongs to a service that shortens addresses. */
    ADDRESS_SHORTENED(Outcome.LEFT_OUT, "the page of the review goes by a shortened address; look where it leads"),
    /** Something is said to appear at what is no address. */
    APPEARANCE_UNREADABLE(Outcome.LEFT_OUT, "an appearance is neither an address nor a work with a name"),
    /** The claim is said to appear in the review itself. */
    APPEARANCE_IS_REVIEW(Outcome.LEFT_OUT, "an appearance is a page of the fact-checker itself"),
    /** A day cannot be read. */
    DATE_UNREADABLE(Outcome.LEFT_OUT, "a date cannot be read"),
    /** A day that is still to come. */
    DATE_TO_COME(Outcome.LEFT_OUT, "a date is still to come; it was not taken"),
    /** A day on which there were no pages. */
    DATE_TOO_EARLY(Outcome.LEFT_OUT, "the review is said to be older than the web; its date was not taken"),
    /** The claim was made after its review. */
    CLAIM_AFTER_REVIEW(
            Outcome.LEFT_OUT, "the claim is said to be younger than its review; the day of the claim was not taken"),
    /** No language is named. */
    LANGUAGE_MISSING(Outcome.LEFT_OUT, "the record names no language; it is marked as undetermined (und)"),
    /** The language is no tag. */
    LANGUAGE_UNREADABLE(Outcome.LEFT_OUT, "the language is no BCP 47 tag; it is marked as undetermined (und)"),
    /** Nobody is named as the publisher of the review. */
    PUBLISHER_MISSING(Outcome.LEFT_OUT, "the record names no publisher of the review"),
    /** A party, the claim or the rating is only a reference to something that is not there. */
    PARTY_ELSEWHERE(Outcome.LEFT_OUT, "something is only a reference, and what it refers to is not there"),
    /** Something stood where a text belongs. */
    TEXT_UNREADABLE(Outcome.LEFT_OUT, "something else stands where a text belongs"),
    /** More than one text where one belongs. */
    SEVERAL_TEXTS(Outcome.LEFT_OUT, "several texts stand where one belongs; the first was taken"),
    /** More than one page of the review. */
    SEVERAL_ADDRESSES(Outcome.LEFT_OUT, "the record names several pages of the review; the first was taken"),
    /** More than one publisher. */
    SEVERAL_PUBLISHERS(Outcome.LEFT_OUT, "the record names several publishers of the review; the first was taken"),
    /** A party has neither name nor address. */
    PARTY_UNREADABLE(Outcome.LEFT_OUT, "a person or organisation has neither a name nor an address"),
    /** More than one claimant. */
    SEVERAL_CLAIMANTS(Outcome.LEFT_OUT, "several claimants are named; they are in the notes, none was chosen"),
    /** More than one reviewed item. */
    SEVERAL_ITEMS(Outcome.LEFT_OUT, "several items are reviewed; none was chosen"),
    /** A text is longer than we keep. */
    TEXT_CUT(Outcome.LEFT_OUT, "a text is longer than is kept; its end was left out"),
    /** The words of the rating are in a note, since the source is not ours to change. */
    SOURCE_IN_HAND(
            Outcome.LEFT_OUT, "its source is on file and not ours to change; the rating is not among its quotes"),

    /** Somebody works on the claim. */
    CLAIM_IN_HAND(Outcome.CHANGED, "somebody works on a claim with these words; the review was not joined to it"),
    /** The claim was given up at the desk. */
    CLAIM_GIVEN_UP(Outcome.CHANGED, "its claim was discarded here; the review was not taken again"),
    /** We have the review already, and it said something else. */
    CHANGED_SINCE(Outcome.CHANGED, "it is here already and says something else now; what is here was left alone"),

    /** No review at all. */
    NO_REVIEW(Outcome.LEFT_OUT, "there is no review on this line"),
    /** Not JSON. */
    NOT_JSON(Outcome.REFUSED, "this is not JSON"),
    /** Too much for one record. */
    TOO_LARGE(Outcome.REFUSED, "it is larger than 1 MiB"),
    /** No claim is reviewed. */
    NO_CLAIM(Outcome.REFUSED, "it does not say which claim it reviews"),
    /** Nobody stands behind it. */
    NO_ORIGIN(Outcome.REFUSED, "it names neither a page nor a publisher of the review"),
    /** A fault on our side. */
    NOT_TAKEN(Outcome.REFUSED, "it could not be taken in by a fault of this program; what stands around it was");

    /** What became of the record, or of the part of it. */
    public enum Outcome {
        /** Taken, with what was certainly meant. */
        REPAIRED,
        /** Taken, without what is unclear. */
        LEFT_OUT,
        /** Known; what is on file was left alone. */
        CHANGED,
        /** Not taken. */
        REFUSED;

        /** The word as the API writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Outcome outcome;
    private final String message;

    ArrivalRule(Outcome outcome, String message) {
        this.outcome = outcome;
        this.message = message;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What is the matter, in English. */
    public String message() {
        return message;
    }

    /** The word as the API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
