package org.claimboard.record;

/** The numbered rules that claim files are checked by. Numbers are never reused. */
public enum Rule {
    UNREADABLE(
            "CB001",
            Severity.ERROR,
            "Save the file as plain YAML in UTF-8: no aliases, anchors or tags, at most 512 KiB."),
    NOT_IN_FORMAT("CB002", Severity.ERROR, "Follow the schema of claim files, which says what each field may hold."),
    WRONG_FILE_NAME("CB003", Severity.ERROR, "Name the file after the slug in its first line."),
    OVER_LIMIT(
            "CB004",
            Severity.ERROR,
            "Shorten it, or divide the record into several; src/docs/limits.md lists all limits."),
    UNKNOWN_REFERENCE("CB010", Severity.ERROR, "Correct the slug, or add the file that it names."),
    DUPLICATE_SLUG("CB011", Severity.ERROR, "Give one of the two records another slug and file name."),
    DUPLICATE_NUMBER("CB012", Severity.ERROR, "Give one of the two records another number."),
    QUOTE_NOT_IN_PASSAGE("CB020", Severity.ERROR, "Copy the words exactly as the passage has them."),
    ANCHOR_AMBIGUOUS("CB021", Severity.ERROR, "Give the words just before and after, so that only one place fits."),
    QUOTE_NOT_IN_SOURCE("CB022", Severity.ERROR, "Copy the words from the quotes of the source, or add them there."),
    QUOTE_FROM_UNSEEN_SOURCE(
            "CB023", Severity.ERROR, "Take the quote out, or say where the text of the source was seen."),
    BOUNDS_OUT_OF_ORDER("CB030", Severity.ERROR, "Put the smaller number in lower and the larger in upper."),
    UNIT_MISSING(
            "CB031",
            Severity.ERROR,
            "Say what is counted: a currency code, year, percent, gpu-hours, or the thing's name."),
    NUMBER_MISSING("CB032", Severity.ERROR, "Give value, or lower and upper, or none: true; only one of the three."),
    UNKNOWN_CURRENCY("CB033", Severity.ERROR, "Use a code of ISO 4217, such as USD, KRW or CNY."),
    KIND_UNCLEAR("CB034", Severity.ERROR, "Give kind: change or difference, or take out what only these have."),
    PERIOD_UNREADABLE("CB035", Severity.ERROR, "Write " + Period.EXAMPLES + ", a year alone in quotes."),
    NUMBER_NOT_AS_STATED(
            "CB036", Severity.ERROR, "Correct the number, or the words that state it: the message shows both."),
    GRADE_WITHOUT_REASON("CB040", Severity.ERROR, "Add reason: why this reliability and this credibility."),
    CONFIRMED_BY_TOO_FEW(
            "CB041", Severity.ERROR, "Name who else confirms it under confirmedBy, or grade it 2 or lower."),
    OUT_OF_DATE_ORDER("CB042", Severity.ERROR, "Add newer entries below older ones; the last one counts."),
    CYCLE_IN_DERIVES_FROM("CB050", Severity.ERROR, "Take out the relation that closes the circle."),
    CYCLE_OF_SOURCES("CB051", Severity.ERROR, "Take out the edge that closes the circle: one of them came first."),
    VERDICT_WITHOUT_EVIDENCE("CB060", Severity.ERROR, "Add the evidence, or give the verdict unverifiable."),
    OPINION_RATED(
            "CB061",
            Severity.WARNING,
            "Give the claim the kind of what is rated, or add an assessment without a verdict that says why it is not rated."
                    + ""),
    CONCLUSION_MISSING(
            "CB062",
            Severity.WARNING,
            "Add conclusion to the assessment: one sentence of at most 140 characters, which readers see first."),
    NOT_RATED_UNCLEAR(
            "CB063",
            Severity.ERROR,
            "Give verdict and confidence, or neither and a conclusion that says why there is no rating."),
    CONVERSION_OFF(
            "CB070",
            Severity.ERROR,
            "Record it as a claim with a verdict of its own and name that claim under finding."),
    CONVERSION_UNCHECKED("CB071", Severity.WARNING, "Add the rate to a series, or the date to the conversion."),
    ORIGINS_MISCOUNTED("CB080", Severity.WARNING, "Count again, or complete the edges of the sources."),
    POSITION_WITHOUT_NUMBER(
            "CB081", Severity.ERROR, "Point the position at a quantity, conversion or source that has one."),
    UNKNOWN_POSITION("CB082", Severity.ERROR, "Use the keys of positions of the same comparison."),
    DOUBT_WITHOUT_DISPUTE("CB083", Severity.ERROR, "Add the disputes relation to the file of the doubting claim."),
    POSITION_MISNAMED(
            "CB084",
            Severity.ERROR,
            "Give the role that the message names: readers are told by it who states the number."),
    RATIO_UNLIKE(
            "CB085",
            Severity.ERROR,
            "Take the ratio out of fair, or put it into suggested, where it is struck and explained."),
    RATIO_OF_OTHER_THINGS(
            "CB086",
            Severity.WARNING,
            "Look whether the two are like for like: readers are told that they are not comparable."),
    FINDING_MISSING(
            "CB087",
            Severity.WARNING,
            "Add finding: the answer in one sentence of at most 140 characters, which readers see first."),
    RATE_NOT_ON_FILE(
            "CB088",
            Severity.ERROR,
            "Add the rate to a series, or give at: a day, month or year for which a rate is on file."),
    DISPUTE_UNCLEAR(
            "CB090",
            Severity.ERROR,
            "Disputes need ground and state, and answeredBy when answered; other relations have none."),
    OWN_LANGUAGE_MISSING("CB091", Severity.ERROR, "Add the text in the language that the claim was stated in."),
    REVIEW_UNSOUND(
            "CB100",
            Severity.ERROR,
            "Mend what the message names: search engines and aggregators would refuse the ClaimReview of the page."),
    REVIEW_WEAK(
            "CB101",
            Severity.WARNING,
            "Mend what the message names, so that the ClaimReview of the page is shown as it is meant.");

    private final String number;
    private final Severity severity;
    private final String mend;

    Rule(String number, Severity severity, String mend) {
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
