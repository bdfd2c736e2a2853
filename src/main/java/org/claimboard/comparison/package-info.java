/** Contested questions: numbers put on one scale at sourced rates, their scopes held against each other. */
@NullMarked
package org.claimboard.comparison;

import org.jspecify.annotations.NullMarked;
