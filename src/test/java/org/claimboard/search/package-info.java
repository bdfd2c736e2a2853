@NullMarked
package org.claimboard.search;

import org.jspecify.annotations.NullMarked;
