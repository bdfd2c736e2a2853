@NullMarked
package org.claimboard.share;

import org.jspecify.annotations.NullMarked;
