/** The way of a record from first note to publication and correction: who may do what next, and what it needs. */
@NullMarked
package org.claimboard.workflow;

import org.jspecify.annotations.NullMarked;
