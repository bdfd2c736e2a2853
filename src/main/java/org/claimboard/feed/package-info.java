/** Atom and JSON feeds of what readers' lists show. They are about now: whoever wants the past reads the pages or the API. */
@NullMarked
package org.claimboard.feed;

import org.jspecify.annotations.NullMarked;
