/** Answers that a program gets again when it repeats a request, so that nothing is made twice. */
@NullMarked
package org.claimboard.repeat;

import org.jspecify.annotations.NullMarked;
