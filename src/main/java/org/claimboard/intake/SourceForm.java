package org.claimboard.intake;

import java.util.ArrayList;
import java.util.List;
import org.claimboard.claim.CredibilityNote;
import org.claimboard.claim.Source;
import org.claimboard.claim.SourceEdge;
import org.claimboard.record.Filed;
import org.claimboard.record.SourceFile;

/** A source between file and store; its edges apart, because they need the other sources to be there. */
final class SourceForm {

    private SourceForm() {}

    static void store(SourceFile file, Source source) {
        source.slug = file.source();
        source.ref = file.ref();
        source.title = file.title();
        source.titleFrom = file.titleFrom();
        source.publisher = file.publisher();
        source.author = file.author();
        source.published = file.date();
        source.url = file.url();
        source.archivedUrl = file.archive();
        source.language = file.language();
        source.type = file.type();
        source.seen = file.seen();
        source.seenWhere = file.seenWhere();
        source.quotes = new ArrayList<>(Filed.list(file.quotes()));
        source.origin = file.origin();
        source.circularity = file.circularity();
        source.notes = file.notes();
    }

    static void storeEdges(SourceFile file, Source source, Board board) {
        source.edges.clear();
        for (SourceFile.Edge filed : Filed.list(file.derives())) {
            SourceEdge edge = new SourceEdge();
            edge.source = source;
            edge.ordinal = source.edges.size() + 1;
            edge.target = filed.source() == null ? null : board.source(filed.source());
            edge.origin = filed.origin();
            edge.originName = filed.name();
            edge.kind = filed.how();
            edge.about = new ArrayList<>(Filed.list(filed.about()));
            edge.inferred = filed.inferred();
            edge.note = filed.note();
            source.edges.add(edge);
        }
    }

    static SourceFile file(Source source, List<CredibilityNote> notes) {
        return new SourceFile(
                source.slug,
                source.ref,
                source.title,
                source.titleFrom,
                source.publisher,
                source.author,
                source.published,
                source.url,
                source.archivedUrl,
                source.language,
                source.type,
                source.seen,
                source.seenWhere,
                source.quotes,
                source.origin,
                source.edges.stream().map(SourceForm::edge).toList(),
                source.circularity,
                source.notes,
                notes.stream().map(CredibilityForm::file).toList());
    }

    private static SourceFile.Edge edge(SourceEdge edge) {
        return new SourceFile.Edge(
                edge.target == null ? null : edge.target.slug,
                edge.origin,
                edge.originName,
                edge.kind,
                edge.about,
                edge.inferred,
                edge.note);
    }
}
