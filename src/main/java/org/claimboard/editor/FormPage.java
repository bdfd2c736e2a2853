package org.claimboard.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The form of one record.
 *
 * @param kind what the kind of record is called
 * @param title what the record is called; the slug if it has no title yet
 * @param path of the record's page at the desk, without the language; of the form's kind if the record is new
 * @param unchanged whether what was sent says what the record said before
 * @param slugNotes what is wrong with the slug of a new record
 * @param reasonNotes what is wrong with the reason
 * @param blocking what keeps the draft from being saved
 * @param missing what keeps it from readers
 * @param candidates published claims that may say what this claim says
 */
@CheckedTemplate(basePath = "editor", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormPage(
        Draft draft,
        String kind,
        String title,
        String path,
        boolean unchanged,
        List<SectionView> sections,
        List<KnownList> known,
        List<Note> slugNotes,
        List<Note> reasonNotes,
        List<SummaryLine> blocking,
        List<SummaryLine> missing,
        Candidates candidates)
        implements TemplateInstance {}
