/** Tells programs that know oEmbed (oembed.com, 1.0) how to show a page of ours on theirs. */
@org.jspecify.annotations.NullMarked
package org.claimboard.oembed;
