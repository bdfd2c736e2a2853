package org.claimboard.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A dispute says what it rests on and whether it is open; no other relation does. */
public final class RelationRules {

    private RelationRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        files.each(ClaimFile.class, (file, claim) -> {
            List<ClaimFile.RelationEntry> relations = Filed.list(claim.relations());
            for (int i = 0; i < relations.size(); i++) {
                if (!isClear(relations.get(i))) {
                    found.accept(file.problem(
                            Rule.DISPUTE_UNCLEAR,
                            "/relations/" + i,
                            String.format(
                                    Locale.ROOT,
                                    "/relations/%d: %s %s",
                                    i,
                                    relations.get(i).type().word(),
                                    relations.get(i).to())));
                }
            }
        });
    }

    private static boolean isClear(ClaimFile.RelationEntry relation) {
        if (relation.type() != RelationType.DISPUTES) {
            return relation.ground() == null && relation.state() == null && relation.answeredBy() == null;
        }
        boolean answered = relation.state() == DoubtState.ANSWERED;
        return relation.ground() != null && relation.state() != null && answered == (relation.answeredBy() != null);
    }
}
