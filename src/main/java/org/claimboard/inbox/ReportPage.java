package org.claimboard.inbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is wrong, or what is to be checked.
 *
 * @param question whether it is to be checked
 * @param path where the form is sent, from the language on
 * @param about the record that it is about; null if none
 * @param form what was typed
 * @param faults what is wrong with it
 * @param longest of the text, in UTF-16 units
 * @param days whole days for which names and addresses are kept after the end
 * @param mostDays and at most
 */
@CheckedTemplate(basePath = "inbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ReportPage(
        boolean question,
        String path,
        About.@Nullable Named about,
        ReportForm form,
        ReportFaults faults,
        int longest,
        long days,
        long mostDays)
        implements TemplateInstance {}
