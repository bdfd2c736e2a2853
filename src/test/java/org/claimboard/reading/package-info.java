@NullMarked
package org.claimboard.reading;

import org.jspecify.annotations.NullMarked;
