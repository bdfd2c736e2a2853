package org.claimboard.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a check has seen of the ledger so far, from the first revision on. */
final class LedgerWalk {

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Standing> records = new HashMap<>();
    private final Set<Long> clockSteps;
    private long seen;
    private long lastPlace;
    private long lastPublication;
    private String lastHash = RevisionHash.NONE;
    private Instant lastRecordedAt = Instant.EPOCH;

    /** The last revisions of a record: how many, where the newest stands, and where the newest that readers see. */
    private record Standing(int number, long latest, long published) {}

    /**
     * @param clockSteps the places behind which time may go back
     */
    LedgerWalk(Set<Long> clockSteps) {
        this.clockSteps = clockSteps;
    }

    void step(LedgerRow row) {
        seen++;
        if (row.place() != lastPlace + 1) {
            report(row, "place", Long.toString(lastPlace + 1), Long.toString(row.place()));
        }
        expect(row, "content hash", RevisionHash.of(row.content()), row.contentHash());
        expect(row, "hash", row.reckonedHash(), row.hash());
        expect(row, "previous hash", lastHash, row.previousHash());
        if (row.recordedAt().isBefore(lastRecordedAt) && !clockSteps.contains(row.place() - 1)) {
            report(row, "time", "not before " + lastRecordedAt, row.recordedAt().toString());
        }
        checkPublication(row);
        checkNumber(row);
        lastPlace = row.place();
        lastHash = row.hash();
        lastRecordedAt = row.recordedAt();
    }

    private void checkPublication(LedgerRow row) {
        Boolean isPublic = row.isPublic();
        if (isPublic == null) {
            report(row, "act", "one of the known acts", row.act());
        }
        Long expected = isPublic == null || !isPublic ? null : Long.valueOf(lastPublication + 1);
        if (isPublic != null && !Objects.equals(expected, row.publication())) {
            report(row, "publication", written(expected), written(row.publication()));
        }
        lastPublication = expected == null ? lastPublication : expected;
    }

    private void checkNumber(LedgerRow row) {
        Standing before = records.getOrDefault(row.record(), new Standing(0, 0, 0));
        expect(row, "number", Integer.toString(before.number() + 1), Integer.toString(row.number()));
        long published = row.publication() == null ? before.published() : row.place();
        records.put(row.record(), new Standing(before.number() + 1, row.place(), published));
    }

    /**
     * Where a record stands by its head.
     *
     * @param latest place of its newest revision; 0 if there is none
     * @param published place of the newest that readers see; 0 if there is none
     */
    void head(String recordType, String slug, long latest, long published) {
        String record = recordType.toLowerCase(Locale.ROOT) + " " + slug;
        Standing standing = records.remove(record);
        if (standing == null) {
            problems.add(record + ": there is a head, but no revision");
            return;
        }
        if (standing.latest() != latest) {
            problems.add(record + ": the head's newest revision is at place " + latest + ", the ledger's at place "
                    + standing.latest());
        }
        if (standing.published() != published) {
            problems.add(record + ": the head's published revision is at place " + published
                    + ", the ledger's at place " + standing.published());
        }
    }

    /** Those that no head was given for have none. */
    void endOfHeads() {
        records.keySet().stream()
                .sorted()
                .forEach(record -> problems.add(record + ": there are revisions, but no head"));
    }

    void noEnd() {
        problems.add("end of the ledger: the row that says where it ends is gone");
    }

    void end(long revisions, long publications, String hash, Instant recordedAt) {
        expectAtEnd("revisions", Long.toString(revisions), Long.toString(seen));
        expectAtEnd("last place", Long.toString(revisions), Long.toString(lastPlace));
        expectAtEnd("publications", Long.toString(publications), Long.toString(lastPublication));
        expectAtEnd("last hash", hash, lastHash);
        if (seen > 0) {
            expectAtEnd("last time", recordedAt.toString(), lastRecordedAt.toString());
        }
    }

    LedgerCheck.Report report() {
        return new LedgerCheck.Report(seen, lastHash, List.copyOf(problems));
    }

    private void expectAtEnd(String what, String expected, String found) {
        if (!expected.equals(found)) {
            problems.add(
                    "end of the ledger: " + what + " should be " + expected + ", but the revisions end with " + found);
        }
    }

    private void expect(LedgerRow row, String what, String expected, String found) {
        if (!expected.equals(found)) {
            report(row, what, expected, found);
        }
    }

    private void report(LedgerRow row, String what, String expected, String found) {
        problems.add("place " + row.place() + ", " + row.record() + ": " + what + " should be " + expected + ", but is "
                + found);
    }

    private static String written(@Nullable Long number) {
        return number == null ? "none" : number.toString();
    }
}
