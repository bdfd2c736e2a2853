package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.editor.KnownList;
import org.jspecify.annotations.Nullable;

/**
 * The page on which claims are set side by side.
 *
 * @param also claims that may be added
 * @param words what was typed to find more
 * @param known claims and sources that fields complete from
 * @param most how many claims one page takes
 * @param refusal why it could not be handed in; null if that was not tried
 * @param findings what the rules have against it, if that is why
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComparePage(
        CompareForm form,
        List<CompareChoice> also,
        String words,
        List<KnownList> known,
        int most,
        @Nullable Refusal refusal,
        List<FindingView> findings)
        implements TemplateInstance {}
