package org.claimboard.workflow;

import org.claimboard.account.Role;
import org.claimboard.account.SignedIn;

/**
 * Who acts.
 *
 * @param name the account's name, by which work is attributed at the desk and the four-eyes rule counts people
 * @param signature the name that readers see below what the person signs: verdicts, corrections, retractions and notes
 * @param reviews whether they may send back, publish and withdraw
 */
public record Person(String name, String signature, boolean reviews) {

    /** Who asks, signed by the name they gave: the same through every form, page and API. */
    public static Person of(SignedIn signedIn) {
        return new Person(signedIn.name(), signedIn.displayName(), signedIn.is(Role.REVIEWER));
    }

    /** Someone who signs nothing that readers see. */
    public Person(String name, boolean reviews) {
        this(name, name, reviews);
    }
}
