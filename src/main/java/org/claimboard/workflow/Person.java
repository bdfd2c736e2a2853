package org.claimboard.workflow;

/**
 * Who acts.
 *
 * @param name the account's name, by which work is attributed at the desk and the four-eyes rule counts people
 * @param signature the name that readers see below what the person signs: verdicts, corrections, retractions and notes
 * @param reviews whether they may send back, publish and withdraw
 */
public record Person(String name, String signature, boolean reviews) {

    /** Someone who signs nothing that readers see. */
    public Person(String name, boolean reviews) {
        this(name, name, reviews);
    }
}
