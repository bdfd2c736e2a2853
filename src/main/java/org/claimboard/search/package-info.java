/** Full-text search over what is published, and over what is in hand for the desk; knows neither pages nor accounts. */
@NullMarked
package org.claimboard.search;

import org.jspecify.annotations.NullMarked;
