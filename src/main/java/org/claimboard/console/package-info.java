/** Where the command line prints. */
@NullMarked
package org.claimboard.console;

import org.jspecify.annotations.NullMarked;
