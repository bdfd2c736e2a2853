package org.claimboard.ledger;

import java.util.List;
import org.claimboard.record.RecordType;

/**
 * A table that holds rows of records of one kind.
 *
 * @param table its name; the versions of its rows are in the table of that name with {@code _version} behind it
 * @param ofRecord which of its rows belong to the records {@code :ids}
 */
record RowsOfRecord(String table, String ofRecord) {

    /** Until further notice. */
    private static final long OPEN = Long.MAX_VALUE;

    static List<RowsOfRecord> of(RecordType type) {
        return switch (type) {
            case ARTICLE -> List.of(by("article", "id"), by("passage", "article_id"));
            case CLAIMANT -> List.of(by("claimant", "id"));
            case SOURCE ->
                List.of(
                        by("source", "id"),
                        by("source_edge", "source_id"),
                        new RowsOfRecord("credibility_note", "source_id in (:ids) and claim_id is null"));
            case CLAIM ->
                List.of(
                        by("claim", "id"),
                        by("assessment", "claim_id"),
                        by("correction", "claim_id"),
                        by("claim_topic", "claim_id"),
                        by("appearance", "claim_id"),
                        by("evidence", "claim_id"),
                        by("relation", "from_claim_id"),
                        by("credibility_note", "claim_id"));
            case COMPARISON -> List.of(by("comparison", "id"), by("position", "comparison_id"));
            case CHAIN -> List.of(by("reporting_chain", "id"), by("reporting_chain_claim", "chain_id"));
            case RATES -> List.of(by("rate_series", "id"), by("exchange_rate", "series_id"));
            case TOPIC -> List.of(by("topic", "id"));
        };
    }

    private static RowsOfRecord by(String table, String owner) {
        return new RowsOfRecord(table, owner + " in (:ids)");
    }

    /** What was shown until now ends with the publication. */
    String end() {
        return "update " + table + "_version set until_publication = :publication where until_publication = " + OPEN
                + " and " + ofRecord;
    }

    /** What is there now is shown from the publication on. */
    String begin() {
        return "insert into " + table + "_version select cast(:publication as bigint), " + OPEN + ", " + table
                + ".* from " + table + " where " + ofRecord;
    }
}
