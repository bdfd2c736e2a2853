package org.claimboard.manuscript;

import java.util.List;

/** Finds one kind of mistake in a sentence, by the sentence alone. It says nothing where it is not sure. */
interface Detector {

    List<Remark> in(Passage passage);
}
