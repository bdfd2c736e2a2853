/** Reads quantities out of Korean and English text. */
@NullMarked
package org.claimboard.quantity;

import org.jspecify.annotations.NullMarked;
