@NullMarked
package org.claimboard.picture;

import org.jspecify.annotations.NullMarked;
