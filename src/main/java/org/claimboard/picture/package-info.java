/** Draws the pictures by which other sites announce a page of ours (Open Graph). */
@NullMarked
package org.claimboard.picture;

import org.jspecify.annotations.NullMarked;
