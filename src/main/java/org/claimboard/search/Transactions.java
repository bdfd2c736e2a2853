package org.claimboard.search;

import java.util.function.Supplier;

/** Does something in a transaction of its own. */
interface Transactions {

    <T> T in(Supplier<T> work);
}
