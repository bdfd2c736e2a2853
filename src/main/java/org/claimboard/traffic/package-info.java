/** How much each program may ask for. */
@NullMarked
package org.claimboard.traffic;

import org.jspecify.annotations.NullMarked;
