package org.claimboard.workflow;

import java.util.List;

/**
 * Claims have to be looked at again. Told in the transaction that publishes what they rest on.
 *
 * @param claims slugs, each once
 * @param by name of the account that published it
 */
public record LooksQueued(List<String> claims, String by) {}
