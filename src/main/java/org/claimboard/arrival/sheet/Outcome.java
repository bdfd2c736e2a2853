package org.claimboard.arrival.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.claimboard.record.RecordKey;

/**
 * What becomes of the rows of a sheet.
 *
 * @param rows those that become drafts
 * @param drafts what they become: claims, and the claimants that are not on file
 * @param claimants how many of the drafts are claimants
 * @param sources how many of the drafts are sources
 * @param known how many rows are here already
 * @param changed how many are here already and said something else
 * @param refused how many cannot be taken
 * @param passed how many are no claims
 */
record Outcome(
        List<ClaimRow> rows,
        Map<RecordKey, ObjectNode> drafts,
        int claimants,
        int sources,
        int known,
        int changed,
        int refused,
        int passed,
        List<Said> remarks) {}
