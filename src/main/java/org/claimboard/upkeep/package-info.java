/** What whoever runs the tracker is told: health and metrics of its store, queues and clock. */
@NullMarked
package org.claimboard.upkeep;

import org.jspecify.annotations.NullMarked;
