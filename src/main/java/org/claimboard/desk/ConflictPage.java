package org.claimboard.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.account.Moment;
import org.claimboard.event.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * A file and a record that both changed.
 *
 * @param work the list that it stands in
 * @param file the path of the file below the folder of claim files
 * @param hash SHA-256 of the file, by which the person says which version they saw
 * @param changes from ours to the file's; empty if the file no longer can be read
 * @param reason what was typed
 * @param refusal why the decision was not taken; null if none was refused
 */
@CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ConflictPage(
        Standing standing,
        Work work,
        String file,
        String hash,
        Moment noticed,
        List<FieldChange> changes,
        String reason,
        @Nullable Refusal refusal)
        implements TemplateInstance {}
