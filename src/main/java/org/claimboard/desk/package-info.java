/** The editors' pages: log a claim, attach evidence, note credibility, review, publish, correct. */
@NullMarked
package org.claimboard.desk;

import org.jspecify.annotations.NullMarked;
