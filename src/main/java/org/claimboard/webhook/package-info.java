/** Tells other programs of changes in meaning: each event, in order, until the receiver has acknowledged it. */
@NullMarked
package org.claimboard.webhook;

import org.jspecify.annotations.NullMarked;
