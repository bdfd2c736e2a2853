/** What comes from elsewhere: ClaimReview records, articles from addresses. */
@NullMarked
package org.claimboard.arrival;

import org.jspecify.annotations.NullMarked;
