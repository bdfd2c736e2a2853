/**
 * What records said and say: revisions that are only ever added to, each tied to the one before; the past as tables; which
 * records mention which; what is published; what came in together; and the clock and the store that it all rests on.
 */
@NullMarked
package org.claimboard.ledger;

import org.jspecify.annotations.NullMarked;
