/** The domain and its store: articles, claims, quantities, sources, evidence, credibility and assessments. */
@NullMarked
package org.claimboard.claim;

import org.jspecify.annotations.NullMarked;
