/** Claim files in and out: their format, the rules they are checked by, import and export. */
@NullMarked
package org.claimboard.intake;

import org.jspecify.annotations.NullMarked;
