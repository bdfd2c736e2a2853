/** Assistants ask over the Model Context Protocol, and quote what is published with its sources. */
@NullMarked
package org.claimboard.assistant;

import org.jspecify.annotations.NullMarked;
