/** The published verdict on a claim as ClaimReview (schema.org) in JSON-LD, and the rules that it must keep. */
@NullMarked
package org.claimboard.exchange.claimreview;

import org.jspecify.annotations.NullMarked;
