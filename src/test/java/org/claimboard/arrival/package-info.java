@NullMarked
package org.claimboard.arrival;

import org.jspecify.annotations.NullMarked;
