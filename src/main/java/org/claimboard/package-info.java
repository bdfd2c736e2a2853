/** Claimboard, a fact-check and claims tracker: the command line. */
@NullMarked
package org.claimboard;

import org.jspecify.annotations.NullMarked;
