package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimboard.arrival.ClaimantNames;
import org.claimboard.arrival.KnownSources;
import org.claimboard.ledger.RecordHead;
import org.claimboard.ledger.RevisionStore;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.jspecify.annotations.Nullable;

/** Holds the rows of a sheet against what is on file; writes nothing. */
@ApplicationScoped
class Sorting {

    private final RevisionStore revisions;
    private final SheetImportStore imports;
    private final ClaimantNames claimants;
    private final KnownSources sources;

    Sorting(RevisionStore revisions, SheetImportStore imports, ClaimantNames claimants, KnownSources sources) {
        this.sources = sources;
        this.revisions = revisions;
        this.imports = imports;
        this.claimants = claimants;
    }

    /** What becomes of the rows, each by itself: one that cannot be taken stops no other. */
    Outcome of(List<RowReader.Read> reads) {
        List<ClaimRow> rows =
                reads.stream().flatMap(read -> Stream.ofNullable(read.claim())).toList();
        List<RecordKey> keys = new ArrayList<>(rows.stream().map(Sorting::key).toList());
        keys.addAll(Speakers.keys(rows));
        List<String> addresses = rows.stream()
                .flatMap(row -> row.addresses().stream())
                .map(ClaimRow.Address::text)
                .distinct()
                .toList();
        RowSources drawnOn = new RowSources(sources.at(addresses));
        keys.addAll(drawnOn.keys(addresses));
        Map<RecordKey, RecordHead> heads = revisions.heads(keys);
        Map<String, String> arrived =
                imports.hashes(rows.stream().map(ClaimRow::slug).distinct().toList());
        Speakers speakers = new Speakers(claimants.slugsByName(), heads);
        Piles piles = new Piles(drawnOn, heads);
        for (RowReader.Read read : reads) {
            ClaimRow row = read.claim();
            if (row == null) {
                boolean passedOver =
                        read.faults().stream().allMatch(said -> said.rule().isPassedOver());
                piles.passed += passedOver ? 1 : 0;
                piles.refused += passedOver ? 0 : 1;
                piles.remarks.addAll(read.faults());
            } else {
                piles.add(row, heads.get(key(row)), arrived.get(row.slug()), speakers);
            }
        }
        return piles.outcome(speakers.drafts());
    }

    private static RecordKey key(ClaimRow row) {
        return new RecordKey(RecordType.CLAIM, row.slug());
    }

    private static final class Piles {
        private final Map<String, String> seen = new HashMap<>();
        private final List<ClaimRow> rows = new ArrayList<>();
        private final Map<RecordKey, ObjectNode> claims = new LinkedHashMap<>();
        private final List<Said> remarks = new ArrayList<>();
        private final RowSources sources;
        private final Map<RecordKey, RecordHead> heads;
        private int known;
        private int changed;
        private int refused;
        private int passed;

        Piles(RowSources sources, Map<RecordKey, RecordHead> heads) {
            this.sources = sources;
            this.heads = heads;
        }

        void add(ClaimRow row, @Nullable RecordHead head, @Nullable String arrived, Speakers speakers) {
            String before = seen.putIfAbsent(row.slug(), row.hash());
            if (before != null) {
                again(row, before);
            } else if (head == null) {
                rows.add(row);
                claims.put(key(row), record(row, speakers.slug(row.speaker())));
            } else if (row.hash().equals(arrived)) {
                known++;
            } else {
                changed++;
                remark(row, arrived == null ? SheetRule.ON_FILE : SheetRule.CHANGED_SINCE);
            }
        }

        private void again(ClaimRow row, String before) {
            if (before.equals(row.hash())) {
                known++;
            } else {
                refused++;
                remark(row, SheetRule.TWICE_IN_FILE);
            }
        }

        private void remark(ClaimRow row, SheetRule rule) {
            remarks.add(new Said(
                    row.line(),
                    "",
                    rule,
                    row.claim().path("text").elements().next().asText(),
                    row.slug()));
        }

        private ObjectNode record(ClaimRow row, String claimant) {
            ObjectNode record = JsonNodeFactory.instance.objectNode().put("claim", row.slug());
            record.setAll(row.claim());
            sources.draw(row, record, heads);
            return record.put("claimant", claimant);
        }

        Outcome outcome(Map<RecordKey, ObjectNode> claimants) {
            Map<RecordKey, ObjectNode> drafts = new LinkedHashMap<>(claimants);
            drafts.putAll(sources.drafts());
            drafts.putAll(claims);
            return new Outcome(
                    List.copyOf(rows),
                    drafts,
                    claimants.size(),
                    sources.drafts().size(),
                    known,
                    changed,
                    refused,
                    passed,
                    List.copyOf(remarks));
        }
    }
}
