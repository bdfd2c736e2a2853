/** Tells people by mail what waits for them: off until it is configured, and of each kind until they switch it off. */
@NullMarked
package org.claimboard.mail;

import org.jspecify.annotations.NullMarked;
