/** Asks other people's servers, and never those of the network that this one stands in. */
@NullMarked
package org.claimboard.outbound;

import org.jspecify.annotations.NullMarked;
