package org.claimboard.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.claimboard.record.References.Reference;

/** Every slug that a record names is that of a record on file. */
public final class ReferenceRules {

    private ReferenceRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        for (FiledText file : files.files()) {
            for (Reference reference : References.in(file.recordType(), CanonicalForm.tree(file.filed()))) {
                if (files.find(reference.key().type(), reference.key().slug()) == null) {
                    found.accept(file.problem(
                            Rule.UNKNOWN_REFERENCE,
                            reference.pointer(),
                            String.format(
                                    Locale.ROOT,
                                    "%s: there is no %s \"%s\"",
                                    reference.pointer(),
                                    reference.key().type().word(),
                                    reference.key().slug())));
                }
            }
        }
        files.each(SourceFile.class, (file, source) -> checkEdges(file, Filed.list(source.derives()), found));
    }

    private static void checkEdges(FiledText file, List<SourceFile.Edge> edges, Consumer<Problem> found) {
        for (int i = 0; i < edges.size(); i++) {
            if ((edges.get(i).source() == null) == (edges.get(i).origin() == null)) {
                String at = "/derives/" + i;
                found.accept(file.problem(Rule.UNKNOWN_REFERENCE, at, at + " must name either a source or an origin"));
            }
        }
    }
}
