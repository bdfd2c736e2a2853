/** Where information comes from: sources traced to their origins, and sources that only lean on each other. */
@NullMarked
package org.claimboard.provenance;

import org.jspecify.annotations.NullMarked;
