/** Starting: what is looked at before anything is opened, and how a start that fails says why. */
@NullMarked
package org.claimboard.start;

import org.jspecify.annotations.NullMarked;
