package org.claimboard.share;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One review in the feed of all.
 *
 * @param changed when readers last saw its claim change
 * @param page the page on which it stands
 */
record FeedItem(Instant changed, String page, ObjectNode review) {}
