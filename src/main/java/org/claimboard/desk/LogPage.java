package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.arrival.ImportFault;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what is to be logged.
 *
 * @param brought what is in the form already
 * @param bookmark the link that opens the form on the page that one is on
 * @param longest how many characters can be pasted
 * @param fetchFault why the address could not be fetched; null if nothing is wrong with it
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LogPage(Brought brought, String bookmark, int longest, List<LogFault> faults, @Nullable ImportFault fetchFault)
        implements TemplateInstance {}
