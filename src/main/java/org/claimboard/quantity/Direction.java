package org.claimboard.quantity;

/** Which way something changed. */
public enum Direction {
    UP,
    DOWN
}
