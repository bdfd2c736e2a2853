/** Who says what a Korean or English sentence says: the speaker, in which words, on which way; or nobody, and why. */
@NullMarked
package org.claimboard.speaker;

import org.jspecify.annotations.NullMarked;
