package org.claimboard.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.site.Language;

/**
 * Where one wants mail, and of what.
 *
 * @param on whether any mail is sent here
 * @param unconfirmed whether it was not shown yet that the address is one's own
 * @param bad whether what was typed is no address
 */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailPage(
        MailForm form,
        List<MailKind> kinds,
        List<Language> languages,
        boolean on,
        boolean unconfirmed,
        boolean saved,
        boolean bad)
        implements TemplateInstance {}
