/** What people read on a page that was fetched: its encoding, the article in it, the article's paragraphs. */
@NullMarked
package org.claimboard.arrival.page;

import org.jspecify.annotations.NullMarked;
