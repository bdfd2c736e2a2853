package org.claimboard.intake;

import java.util.Map;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Source;
import org.claimboard.record.Rule;

/**
 * Rules of another package for claims with a verdict. They are asked wherever claim files and drafts are checked, so that
 * nothing that they forbid is imported or published.
 */
public interface ClaimRules {

    /**
     * Reports what is wrong with a claim.
     *
     * @param claim the claim with its claimant, evidence, appearances, assessments and corrections; not from a store
     * @param sources by slug, those that the claim names among them
     */
    void check(Claim claim, Map<String, Source> sources, Report report);

    /** Takes what is found. */
    interface Report {

        /**
         * Takes one finding.
         *
         * @param pointer the part of the claim's file concerned (RFC 6901)
         */
        void found(Rule rule, String pointer, String message);
    }
}
