/**
 * Asks other people's servers, and never those of the network that this one stands in; and their addresses: how people write
 * them, how they are asked for, and which of them are one page.
 */
@NullMarked
package org.claimboard.outbound;

import org.jspecify.annotations.NullMarked;
