@org.jspecify.annotations.NullMarked
package org.claimboard.prose;
