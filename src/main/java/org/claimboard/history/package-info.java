/** What changed between two revisions of a record, word by word. */
@NullMarked
package org.claimboard.history;

import org.jspecify.annotations.NullMarked;
