/** Other people's formats: ClaimReview and Google's Fact Check Tools API. */
@NullMarked
package org.claimboard.exchange;

import org.jspecify.annotations.NullMarked;
