package org.claimboard.workflow;

import java.util.List;
import java.util.Locale;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.RevisionAct;
import org.claimboard.record.Finding;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** A step that cannot be taken, and why. Nothing was changed. */
public abstract sealed class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    /** Nothing goes by the slug, or no longer. */
    public static final class Unknown extends Refused {
        private static final long serialVersionUID = 1;

        Unknown(RecordKey key) {
            super("there is no " + key);
        }
    }

    /** Somebody else appended a revision first. */
    public static final class Stale extends Refused {
        private static final long serialVersionUID = 1;

        private final transient @Nullable Revision latest;

        Stale(RecordKey key, int expected, @Nullable Revision latest) {
            super(
                    latest == null
                            ? "there is no " + key
                            : String.format(Locale.ROOT, "%s is at revision %d, not %d", key, latest.number, expected));
            this.latest = latest;
        }

        /** The newest revision; null if there is none. */
        public @Nullable Revision latest() {
            return latest;
        }
    }

    /** The step does not follow from where the record stands. */
    public static final class OutOfTurn extends Refused {
        private static final long serialVersionUID = 1;

        OutOfTurn(RecordKey key, RevisionAct stands, String step) {
            super(String.format(Locale.ROOT, "%s cannot be %s: it is %s", key, step, stands.word()));
        }
    }

    /** The person may not take the step. */
    public static final class NotAllowed extends Refused {
        private static final long serialVersionUID = 1;

        NotAllowed(String message) {
            super(message);
        }
    }

    /** A second person must publish what one person wrote. */
    public static final class FourEyes extends Refused {
        private static final long serialVersionUID = 1;

        FourEyes(RecordKey key, String author) {
            super(String.format(Locale.ROOT, "%s was written by %s: someone else must publish it", key, author));
        }
    }

    /** What was to be cleared is not open: it never was, or someone else has cleared it. */
    public static final class NotOpen extends Refused {
        private static final long serialVersionUID = 1;

        NotOpen(long secondLook) {
            super(String.format(Locale.ROOT, "second look %d is not open", secondLook));
        }
    }

    /** The rules have something against the record, or against what it is published with. */
    public static final class Unsound extends Refused {
        private static final long serialVersionUID = 1;

        private final transient List<Finding> findings;

        Unsound(List<Finding> findings) {
            super("the rules forbid it: " + findings.get(0).message());
            this.findings = List.copyOf(findings);
        }

        public List<Finding> findings() {
            return findings;
        }
    }

    /** Assessments, corrections and credibility notes that were published can only be added to. */
    public static final class NotAppended extends Refused {
        private static final long serialVersionUID = 1;

        NotAppended(RecordKey key) {
            super(key + ": assessments, corrections, retractions and credibility notes that were published can only be"
                    + " added to");
        }
    }

    /** Someone works on drafts that would be written over. */
    public static final class InHand extends Refused {
        private static final long serialVersionUID = 1;

        private final transient List<RecordKey> records;

        InHand(List<RecordKey> records) {
            super("someone works on " + records.get(0) + (records.size() == 1 ? "" : " and other records"));
            this.records = List.copyOf(records);
        }

        public List<RecordKey> records() {
            return records;
        }
    }
}
