package org.claimboard.share;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.claimboard.dossier.ComparisonDossier;
import org.claimboard.dossier.Row;

/** A comparison in a frame of another site: its first positions. */
@CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ComparisonCard(ComparisonDossier question, List<Row> rows, int more) implements TemplateInstance {

    private static final int MOST = 5;

    static ComparisonCard of(ComparisonDossier question) {
        List<Row> rows = question.rows().stream().limit(MOST).toList();
        return new ComparisonCard(question, rows, question.rows().size() - rows.size());
    }
}
