package org.claimboard.workflow;

import jakarta.enterprise.context.ApplicationScoped;

/** The comparisons to be looked at again, and those that were. */
@ApplicationScoped
public class ComparisonLookStore extends LookStore<ComparisonLook> {

    /** Why a new publication clears what was open. */
    static final String PUBLISHED_ANEW = "published anew";

    @Override
    String entity() {
        return "ComparisonLook";
    }

    @Override
    String subject() {
        return "comparison";
    }
}
