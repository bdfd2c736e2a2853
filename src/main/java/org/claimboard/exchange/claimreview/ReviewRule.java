package org.claimboard.exchange.claimreview;

import org.claimboard.record.Severity;

/**
 * The numbered rules that a ClaimReview is checked by: what Google's documentation of its properties demands, and what
 * collectors of reviews find broken. Numbers are never reused, and none is a rule's of claim files.
 */
public enum ReviewRule {
    NOT_JSON("CB110", Severity.ERROR, "Write the block as JSON; a quote inside a text is \\\"."),
    NO_REVIEW("CB111", Severity.ERROR, "Add one object with @type ClaimReview."),
    SEVERAL_REVIEWS(
            "CB112", Severity.ERROR, "Leave one ClaimReview on the page, and give each other a page of its own."),
    IN_A_GRAPH(
            "CB113", Severity.ERROR, "Put the ClaimReview at the top of the document: many readers look nowhere else."),
    MICRODATA("CB114", Severity.ERROR, "Write the ClaimReview as JSON-LD in a script element."),
    NO_CONTEXT("CB115", Severity.ERROR, "Add \"@context\": \"https://schema.org\"."),
    NOTHING_REVIEWED("CB116", Severity.ERROR, "Say in claimReviewed which claim was checked, as one text."),
    CLAIM_TOO_LONG("CB117", Severity.WARNING, "Say the claim in fewer than 75 characters: what is longer is cut."),
    RATING_IN_CLAIM("CB118", Severity.ERROR, "Leave the rating out of the claim that is rated."),
    NO_RATING("CB120", Severity.ERROR, "Add reviewRating as an object with @type Rating."),
    RATING_NOT_AN_OBJECT(
            "CB121", Severity.ERROR, "Write reviewRating as an object: the word belongs in alternateName."),
    RATING_NESTED("CB122", Severity.ERROR, "Put the rating's fields in reviewRating itself, not below properties."),
    NO_RATING_WORD("CB123", Severity.ERROR, "Add alternateName: it is the only part of a rating that is shown."),
    RATING_WORD_NOT_TEXT("CB124", Severity.ERROR, "Write alternateName as one text, not as a list or an object."),
    RATING_BOUNDS("CB125", Severity.ERROR, "Give worstRating, at least 1, and bestRating, greater than that."),
    RATING_OUT_OF_BOUNDS("CB126", Severity.ERROR, "Put ratingValue between worstRating and bestRating."),
    RATING_NOT_A_NUMBER("CB127", Severity.ERROR, "Write ratingValue, worstRating and bestRating as numbers."),
    RATING_NOT_WHOLE("CB128", Severity.WARNING, "Use whole numbers: some readers cut the rest off."),
    NO_ADDRESS("CB130", Severity.ERROR, "Add url: the full http or https address of the page."),
    ANOTHER_PAGE("CB131", Severity.ERROR, "Put the address of the very page that holds the review in url."),
    SHORTENED("CB132", Severity.ERROR, "Write the address that the short one leads to."),
    NO_AUTHOR("CB133", Severity.ERROR, "Add author: an Organization or Person with name or url."),
    NO_CLAIM("CB140", Severity.WARNING, "Add itemReviewed as a Claim: who said it, when and where."),
    CLAIM_NOT_A_CLAIM("CB141", Severity.ERROR, "Write itemReviewed as one object with @type Claim (or CreativeWork)."),
    CLAIM_WITHOUT_ID(
            "CB142", Severity.WARNING, "Give the claim an @id, by which others can tell it from other claims."),
    CLAIMANT_WITHOUT_NAME("CB143", Severity.ERROR, "Name who made the claim, or leave author out."),
    CLAIM_ADDRESS_LIST(
            "CB144", Severity.ERROR, "Write itemReviewed.url as one text; places where it stands are appearances."),
    APPEARANCE_A_TEXT("CB145", Severity.ERROR, "Write each appearance as a CreativeWork with a url."),
    APPEARANCES_IN_ONE_TEXT("CB146", Severity.ERROR, "Write each address as an appearance of its own."),
    OWN_APPEARANCE("CB147", Severity.ERROR, "Name the place where the claim was made, not the review of it."),
    NOT_A_DATE("CB150", Severity.ERROR, "Write dates as 2026-11-23 or 2026-11-23T15:00:00Z.");

    private final String number;
    private final Severity severity;
    private final String mend;

    ReviewRule(String number, Severity severity, String mend) {
        this.number = number;
        this.severity = severity;
        this.mend = mend;
    }

    public String number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }

    /** How to put it right. */
    public String mend() {
        return mend;
    }
}
