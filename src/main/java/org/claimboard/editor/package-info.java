/** The forms in which editors change records: one description of each kind, one way to show, read, check and merge. */
@NullMarked
package org.claimboard.editor;

import org.jspecify.annotations.NullMarked;
