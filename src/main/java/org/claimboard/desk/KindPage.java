package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a kind, as the desk has them.
 *
 * @param page its number, from 1
 * @param total how many there are over all pages
 * @param next the number of the next page; null on the last
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KindPage(Place.Kind kind, int page, List<BundlePart> records, long total, @Nullable Integer next)
        implements TemplateInstance {}
