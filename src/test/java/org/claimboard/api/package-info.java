@NullMarked
package org.claimboard.api;

import org.jspecify.annotations.NullMarked;
