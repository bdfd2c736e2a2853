/** Reads a whole text before it is published: what in it was checked already, and what does not add up in itself. */
@NullMarked
package org.claimboard.manuscript;

import org.jspecify.annotations.NullMarked;
