@NullMarked
package org.claimboard.editor;

import org.jspecify.annotations.NullMarked;
