package org.claimboard.record;

/**
 * How reliable a source is: the first axis of the Admiralty system (NATO AJP-2.1, annex on evaluation). F is not the
 * worst grade; it says that there is no basis for a judgement.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged. */
    F
}
