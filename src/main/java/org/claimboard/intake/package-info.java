/** Claim files in and out: the rules that reckon with more than one record, import, export and the commands. */
@NullMarked
package org.claimboard.intake;

import org.jspecify.annotations.NullMarked;
