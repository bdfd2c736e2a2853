package org.claimboard.outbound;

/**
 * What a receiver answered.
 *
 * @param status the HTTP status
 * @param text the beginning of the answer
 */
public record Receipt(int status, String text) {}
