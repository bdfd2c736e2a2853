package org.claimboard.record;

import java.util.List;

/**
 * One step of a chain of circular reporting.
 *
 * @param text who took it from the step before
 * @param sources slugs of the sources that are this step
 */
public record ChainStep(LocalizedText text, List<String> sources) {

    public ChainStep {
        sources = Lists.orEmpty(sources);
    }
}
