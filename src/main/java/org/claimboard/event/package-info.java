/**
 * What changed: between two revisions of a record word by word, and in meaning for readers, told as events that are derived
 * from the publications in the ledger.
 */
@NullMarked
package org.claimboard.event;

import org.jspecify.annotations.NullMarked;
