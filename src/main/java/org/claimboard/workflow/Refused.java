package org.claimboard.workflow;

import java.util.List;
import java.util.Locale;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.Finding;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** A step that cannot be taken, and why. Nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient @Nullable Revision latest;
    private final transient List<Finding> findings;
    private final transient List<RecordKey> records;

    /** The reasons, each with the status of the answer (RFC 9110, section 15.5). */
    public enum Kind {
        /** Nothing goes by the slug, or no longer. */
        UNKNOWN_RECORD(404),
        /** Somebody else appended a revision first. */
        STALE(409),
        /** The step does not follow from where the record stands, or someone else has taken it. */
        OUT_OF_TURN(409),
        /** Someone works on drafts that would be written over. */
        IN_HAND(409),
        /** The person may not take the step. */
        NOT_ALLOWED(403),
        /** A second person must publish what one person wrote. */
        FOUR_EYES(403),
        /** The rules have something against the record, or against what it is published with. */
        UNSOUND(422),
        /** Assessments, corrections, retractions and credibility notes that were published can only be added to. */
        NOT_APPENDED(422),
        /** The reason is too long or holds what no text may hold. */
        BAD_REASON(422),
        /** What was handed in is sent back with a word on what is missing only. */
        NO_REASON(422),

        /** What was to be done is nothing for records of the kind. */
        WRONG_KIND(422),

        /** A rule that stands is for claims that neither we nor readers have seen before. */
        NOT_FOR_RULE(409),

        /** A rule is for claims that others have rated. */
        NOT_RATED(409),

        /** A rule is for claims to which its publisher alone speaks. */
        NOT_THEIRS_ALONE(409),

        /** A second look is cleared with a reason only. */
        LOOK_REASON(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private Refused(
            Kind kind, String message, @Nullable Revision latest, List<Finding> findings, List<RecordKey> records) {
        super(message);
        this.kind = kind;
        this.latest = latest;
        this.findings = List.copyOf(findings);
        this.records = List.copyOf(records);
    }

    private static Refused of(Kind kind, String message) {
        return new Refused(kind, message, null, List.of(), List.of());
    }

    /** Nothing goes by the key, or no longer. */
    public static Refused unknown(RecordKey key) {
        return of(Kind.UNKNOWN_RECORD, "there is no " + key);
    }

    static Refused stale(RecordKey key, int expected, @Nullable Revision latest) {
        String message = latest == null
                ? "there is no " + key
                : String.format(Locale.ROOT, "%s is at revision %d, not %d", key, latest.number, expected);
        return new Refused(Kind.STALE, message, latest, List.of(), List.of());
    }

    static Refused outOfTurn(RecordKey key, RevisionAct stands, String step) {
        return of(Kind.OUT_OF_TURN, String.format(Locale.ROOT, "%s cannot be %s: it is %s", key, step, stands.word()));
    }

    /** The person may not take the step. */
    public static Refused notAllowed(String message) {
        return of(Kind.NOT_ALLOWED, message);
    }

    static Refused fourEyes(RecordKey key, String author) {
        return of(
                Kind.FOUR_EYES,
                String.format(Locale.ROOT, "%s was written by %s: someone else must publish it", key, author));
    }

    /** The step is none for records of the kind. */
    public static Refused wrongKind(RecordKey key) {
        return of(Kind.WRONG_KIND, "that is not for a record of the kind of " + key);
    }

    /** What was to be written at waits for a reviewer. */
    public static Refused inReview(RecordKey key) {
        return outOfTurn(key, RevisionAct.SUBMITTED, "changed with others");
    }

    /** One person proposed, or wrote, what another must sign. */
    public static Refused alone(String what) {
        return of(Kind.FOUR_EYES, what + " must be signed by someone who neither proposed nor brought it");
    }

    /** It was decided already, or there is none. */
    public static Refused decided(String what) {
        return of(Kind.OUT_OF_TURN, what + " is not open");
    }

    /** Readers see the claim, it has a verdict of ours, or nobody else has rated it. */
    public static Refused notForRule(RecordKey key) {
        return of(Kind.NOT_FOR_RULE, key + " is published or has a verdict of ours, or the rule was taken back");
    }

    /** A rule does not publish the claim: nobody has rated it. */
    public static Refused notRated(RecordKey key) {
        return of(Kind.NOT_RATED, key + " has no rating by others");
    }

    /** A rule does not publish the claim: others than its publisher speak to it. */
    public static Refused notTheirsAlone(RecordKey key) {
        return of(Kind.NOT_THEIRS_ALONE, key + " rests on others than the publisher of the rule");
    }

    /** What was to be cleared never was open, or someone else has cleared it. */
    static Refused notOpen(long secondLook) {
        return of(Kind.OUT_OF_TURN, String.format(Locale.ROOT, "second look %d is not open", secondLook));
    }

    static Refused withoutReason() {
        return of(Kind.LOOK_REASON, "say why the assessment holds");
    }

    static Refused unsound(List<Finding> findings) {
        String message = "the rules forbid it: " + findings.get(0).message();
        return new Refused(Kind.UNSOUND, message, null, findings, List.of());
    }

    static Refused notAppended(RecordKey key) {
        return of(
                Kind.NOT_APPENDED,
                key + ": assessments, corrections, retractions and credibility notes that were published can only be"
                        + " added to");
    }

    static Refused inHand(List<RecordKey> records) {
        String others = records.size() == 1 ? "" : " and other records";
        return new Refused(Kind.IN_HAND, "someone works on " + records.get(0) + others, null, List.of(), records);
    }

    public Kind kind() {
        return kind;
    }

    /** The newest revision, which the person had not seen; null if there is none, or that is not why. */
    public @Nullable Revision latest() {
        return latest;
    }

    /** What the rules have against it, each with the record and the pointer; empty unless that is why. */
    public List<Finding> findings() {
        return findings;
    }

    /** The records that someone works on; empty unless that is why. */
    public List<RecordKey> records() {
        return records;
    }
}
