/** The readers' pages: contested questions, articles, claims, sources, claimants and how they are judged. */
@NullMarked
package org.claimboard.reading;

import org.jspecify.annotations.NullMarked;
