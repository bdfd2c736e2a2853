@NullMarked
package org.claimboard.arrival.sheet;

import org.jspecify.annotations.NullMarked;
