/** What readers send: errors that they report and sentences to be checked, until the desk has ended each with an answer. */
@NullMarked
package org.claimboard.inbox;

import org.jspecify.annotations.NullMarked;
