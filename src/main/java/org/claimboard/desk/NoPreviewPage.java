package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Says why a draft cannot be shown as readers will see it. */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NoPreviewPage(Place place, List<FindingView> findings) implements TemplateInstance {}
