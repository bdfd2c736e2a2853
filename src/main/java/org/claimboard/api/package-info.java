/** Our JSON API: read-only resources under /api/v1 and the records that stand at its border. */
@NullMarked
package org.claimboard.api;

import org.jspecify.annotations.NullMarked;
