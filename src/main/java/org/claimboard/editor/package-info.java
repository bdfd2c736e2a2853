/**
 * The forms in which editors change records: one description of each kind, one way to show, read, check and merge; and
 * whether a text that is being logged says what a published claim says already.
 */
@NullMarked
package org.claimboard.editor;

import org.jspecify.annotations.NullMarked;
