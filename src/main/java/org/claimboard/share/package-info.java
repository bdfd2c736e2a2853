/**
 * What other people take with them or show on their own pages: files of everything published, Atom and JSON feeds, cards and
 * pictures of pages, citations, site maps, and oEmbed (oembed.com, 1.0), which tells their programs of it.
 *
 * <p>Feeds are about now: whoever wants the past reads the pages or the API.
 */
@NullMarked
package org.claimboard.share;

import org.jspecify.annotations.NullMarked;
