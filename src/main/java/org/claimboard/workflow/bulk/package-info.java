/** Acts on many records at once: chosen and looked at first, then worked off in the background, one record at a time. */
@NullMarked
package org.claimboard.workflow.bulk;

import org.jspecify.annotations.NullMarked;
