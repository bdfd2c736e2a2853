/** The tables of what is published, and their queries: articles, claims, sources, evidence, credibility, comparisons. */
@NullMarked
package org.claimboard.claim;

import org.jspecify.annotations.NullMarked;
