package org.claimboard.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Says that a form cannot be shown to come from this site, and that nothing was changed. */
@CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormRefusedPage() implements TemplateInstance {

    static Response answer() {
        return Response.status(403)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new FormRefusedPage())
                .build();
    }
}
