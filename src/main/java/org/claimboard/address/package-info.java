/** Addresses of the web: how people write them, how they are asked for, and which of them are one page. */
@NullMarked
package org.claimboard.address;

import org.jspecify.annotations.NullMarked;
