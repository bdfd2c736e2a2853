/** What every page shares: layout, languages, error pages, security headers, assets. Knows no feature. */
@NullMarked
package org.claimboard.site;

import org.jspecify.annotations.NullMarked;
