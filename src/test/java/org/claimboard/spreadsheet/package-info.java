@NullMarked
package org.claimboard.spreadsheet;

import org.jspecify.annotations.NullMarked;
