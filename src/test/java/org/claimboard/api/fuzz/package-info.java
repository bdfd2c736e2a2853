/** Requests made from our own OpenAPI document, sound and unsound, and whether the answers are as it says. */
@NullMarked
package org.claimboard.api.fuzz;

import org.jspecify.annotations.NullMarked;
