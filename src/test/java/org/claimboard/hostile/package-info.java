@NullMarked
package org.claimboard.hostile;

import org.jspecify.annotations.NullMarked;
