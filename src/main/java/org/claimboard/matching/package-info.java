/** Says whether a sentence was checked already: the claims that cover it, ranked, with the reason. */
@NullMarked
package org.claimboard.matching;

import org.jspecify.annotations.NullMarked;
