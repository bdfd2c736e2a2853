/**
 * A record as it is written down: the values it is made of, the file of each kind, its canonical form, and the rules that
 * hold for it wherever it comes from. Knows no store.
 */
@NullMarked
package org.claimboard.record;

import org.jspecify.annotations.NullMarked;
