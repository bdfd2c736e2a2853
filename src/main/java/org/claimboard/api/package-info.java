/**
 * Our JSON API: resources under /api/v1, to read and to write, the records that stand at its border, the answers that a
 * program gets again when it repeats a request, and what assistants ask over the Model Context Protocol.
 */
@NullMarked
package org.claimboard.api;

import org.jspecify.annotations.NullMarked;
