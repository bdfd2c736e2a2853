package org.claimboard.arrival;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The imports, and how to begin one.
 *
 * @param address as it was typed
 * @param fault why nothing was imported; null if nothing is wrong
 * @param next id before which the next page goes on; null on the last
 */
@CheckedTemplate(basePath = "arrival", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ImportsPage(List<ImportView> imports, @Nullable Long next, String address, @Nullable ImportFault fault)
        implements TemplateInstance {}
