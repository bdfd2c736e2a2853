/**
 * Running it: what is looked at before anything is opened, how a start that fails says why, where commands print, and the
 * health and metrics of the store, the queues and the clock.
 */
@NullMarked
package org.claimboard.upkeep;

import org.jspecify.annotations.NullMarked;
