package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.ledger.Batches;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which claims go out as checked by others, and the form for a new one.
 *
 * @param batch the import that a rule can be proposed for; null where none was named, or the person may not
 * @param publishers whose reviews came with it
 * @param typed what was typed and not taken
 * @param fault why no rule was proposed; null if that was not tried
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RulesPage(
        List<RuleView> rules,
        WorkListPage.@Nullable Choice batch,
        List<Batches.PublisherCount> publishers,
        BulkPage.Kinds kinds,
        Typed typed,
        @Nullable RuleFault fault)
        implements TemplateInstance {

    /** The form as it was sent. */
    record Typed(String publisher, String claimKind, String claimantKind, String reason) {

        static final Typed NONE = new Typed("", "event", "person", "");
    }
}
