@NullMarked
package org.claimboard.site;

import org.jspecify.annotations.NullMarked;
