@NullMarked
package org.claimboard.account;

import org.jspecify.annotations.NullMarked;
