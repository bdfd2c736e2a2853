/** Claims from spreadsheets: what is in which column is shown and confirmed, tried out, and then becomes drafts. */
@NullMarked
package org.claimboard.arrival.sheet;

import org.jspecify.annotations.NullMarked;
