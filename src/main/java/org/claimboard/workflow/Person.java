package org.claimboard.workflow;

/**
 * Who acts.
 *
 * @param name the account's name, by which work is attributed
 * @param reviews whether they may send back, publish and withdraw
 */
public record Person(String name, boolean reviews) {}
