/** What a Korean or English text is made of, told by its letters alone: its language, its sentences, its quotations. */
@NullMarked
package org.claimboard.prose;

import org.jspecify.annotations.NullMarked;
