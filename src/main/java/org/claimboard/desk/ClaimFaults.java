package org.claimboard.desk;

import java.util.List;

/** What cannot be taken of a form that adds an entry to a claim. */
record ClaimFaults(List<ClaimForm.Fault> list) {

    static final ClaimFaults NONE = new ClaimFaults(List.of());

    public boolean isWrong() {
        return list.contains(ClaimForm.Fault.WRONG);
    }

    public boolean isRight() {
        return list.contains(ClaimForm.Fault.RIGHT);
    }

    public boolean isWhy() {
        return list.contains(ClaimForm.Fault.WHY);
    }

    public boolean isRetraction() {
        return list.contains(ClaimForm.Fault.RETRACTION);
    }

    public boolean isConclusion() {
        return list.contains(ClaimForm.Fault.CONCLUSION);
    }

    public boolean isRationale() {
        return list.contains(ClaimForm.Fault.RATIONALE);
    }
}
