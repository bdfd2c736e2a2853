package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.editor.KnownList;

/**
 * Asks for the exchange rates that a comparison lacks.
 *
 * @param rates as far as they were typed
 * @param faults what cannot be taken as it was typed
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MissingRatesPage(Standing standing, List<CompareRate> rates, List<CompareFault> faults, List<KnownList> known)
        implements TemplateInstance {}
