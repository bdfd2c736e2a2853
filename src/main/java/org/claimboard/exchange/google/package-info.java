/**
 * Google's Fact Check Tools API (v1alpha1) over our claims, so that its clients need no other change than the root
 * address. It says less than our records: what it cannot say is kept when it writes.
 */
@NullMarked
package org.claimboard.exchange.google;

import org.jspecify.annotations.NullMarked;
