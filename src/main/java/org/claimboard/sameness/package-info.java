/** Whether a text that is being logged says what a published claim says already, and what people decided on that. */
@NullMarked
package org.claimboard.sameness;

import org.jspecify.annotations.NullMarked;
