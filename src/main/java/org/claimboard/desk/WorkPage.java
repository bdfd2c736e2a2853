package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work list.
 *
 * @param sections what there is to do, section by section
 * @param reviews whether the person may publish at all
 * @param fourEyes whether nobody may publish what they wrote
 * @param rules how many rules wait for a second signature
 * @param kinds what can be begun by hand
 * @param clock why nothing can be recorded, in English; null if everything can
 * @param aside what was passed over and has to be mended, as far as one page goes
 * @param done what was just done; null if nothing was
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorkPage(
        List<WorkSection> sections,
        boolean reviews,
        boolean fourEyes,
        long rules,
        List<Place.Kind> kinds,
        @Nullable String clock,
        List<AsideView> aside,
        @Nullable Done done)
        implements TemplateInstance {}
