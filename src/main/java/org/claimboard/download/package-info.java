/** Everything published as files: tables, lines of JSON, a feed of reviews and a data package. */
@NullMarked
package org.claimboard.download;

import org.jspecify.annotations.NullMarked;
