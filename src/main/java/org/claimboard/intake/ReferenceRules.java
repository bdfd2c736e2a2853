package org.claimboard.intake;

import java.util.List;
import java.util.function.Consumer;
import org.claimboard.claim.Confirmation;
import org.claimboard.claim.RecordType;
import org.jspecify.annotations.Nullable;

/** Every slug that a record names is that of a record on file. */
final class ReferenceRules {

    private final FileSet files;
    private final FiledText file;
    private final Consumer<Problem> found;

    private ReferenceRules(FileSet files, FiledText file, Consumer<Problem> found) {
        this.files = files;
        this.file = file;
        this.found = found;
    }

    static void check(FileSet files, Consumer<Problem> found) {
        for (FiledText file : files.files()) {
            new ReferenceRules(files, file, found).check(file.filed());
        }
    }

    private void check(FiledRecord filed) {
        switch (filed.recordType()) {
            case ARTICLE -> need(RecordType.SOURCE, ((ArticleFile) filed).source(), "/source");
            case CLAIMANT -> {}
            case SOURCE -> check((SourceFile) filed);
            case CLAIM -> check((ClaimFile) filed);
            case COMPARISON -> check((ComparisonFile) filed);
            case CHAIN -> check((ChainFile) filed);
            case RATES -> needAll(RecordType.SOURCE, ((RatesFile) filed).sources(), "/sources");
        }
    }

    private void check(SourceFile source) {
        List<SourceFile.Edge> edges = Filed.list(source.derives());
        for (int i = 0; i < edges.size(); i++) {
            String at = "/derives/" + i;
            need(RecordType.SOURCE, edges.get(i).source(), at + "/source");
            needAll(RecordType.CLAIM, edges.get(i).about(), at + "/about");
            if ((edges.get(i).source() == null) == (edges.get(i).origin() == null)) {
                found.accept(file.problem(Rule.UNKNOWN_REFERENCE, at, at + " must name either a source or an origin"));
            }
        }
        checkNotes(source.credibility(), "/credibility");
    }

    private void check(ClaimFile claim) {
        need(RecordType.CLAIMANT, claim.claimant(), "/claimant");
        for (int i = 0; i < Filed.list(claim.appears()).size(); i++) {
            need(RecordType.ARTICLE, Filed.list(claim.appears()).get(i).article(), "/appears/" + i + "/article");
        }
        for (int i = 0; i < Filed.list(claim.chain()).size(); i++) {
            need(RecordType.SOURCE, Filed.list(claim.chain()).get(i).source(), "/chain/" + i + "/source");
        }
        for (int i = 0; i < Filed.list(claim.evidence()).size(); i++) {
            String at = "/evidence/" + i;
            need(RecordType.SOURCE, Filed.list(claim.evidence()).get(i).source(), at + "/source");
            checkNotes(Filed.list(claim.evidence()).get(i).credibility(), at + "/credibility");
        }
        for (int i = 0; i < Filed.list(claim.relations()).size(); i++) {
            ClaimFile.RelationEntry relation = Filed.list(claim.relations()).get(i);
            need(RecordType.CLAIM, relation.to(), "/relations/" + i + "/to");
            need(RecordType.CLAIM, relation.answeredBy(), "/relations/" + i + "/answeredBy");
        }
        for (int i = 0; i < Filed.list(claim.quantities()).size(); i++) {
            var conversions = Filed.list(claim.quantities()).get(i).conversions();
            for (int j = 0; j < conversions.size(); j++) {
                need(
                        RecordType.CLAIM,
                        conversions.get(j).finding(),
                        "/quantities/" + i + "/conversions/" + j + "/finding");
            }
        }
    }

    private void check(ComparisonFile comparison) {
        for (int i = 0; i < comparison.positions().size(); i++) {
            ComparisonFile.PositionEntry position = comparison.positions().get(i);
            need(RecordType.CLAIM, position.claim(), "/positions/" + i + "/claim");
            need(RecordType.SOURCE, position.source(), "/positions/" + i + "/source");
            needAll(RecordType.CLAIM, position.doubts(), "/positions/" + i + "/doubts");
        }
    }

    private void check(ChainFile chain) {
        needAll(RecordType.CLAIM, chain.claims(), "/claims");
        for (int i = 0; i < chain.steps().size(); i++) {
            needAll(RecordType.SOURCE, chain.steps().get(i).sources(), "/steps/" + i + "/sources");
        }
    }

    private void checkNotes(@Nullable List<CredibilityEntry> notes, String at) {
        for (int i = 0; i < Filed.list(notes).size(); i++) {
            List<Confirmation> confirmations =
                    Filed.list(Filed.list(notes).get(i).confirmedBy());
            for (int j = 0; j < confirmations.size(); j++) {
                need(RecordType.SOURCE, confirmations.get(j).source(), at + "/" + i + "/confirmedBy/" + j + "/source");
            }
        }
    }

    private void needAll(RecordType type, @Nullable List<String> slugs, String at) {
        for (int i = 0; i < Filed.list(slugs).size(); i++) {
            need(type, Filed.list(slugs).get(i), at + "/" + i);
        }
    }

    private void need(RecordType type, @Nullable String slug, String at) {
        if (slug != null && files.find(type, slug) == null) {
            found.accept(file.problem(
                    Rule.UNKNOWN_REFERENCE, at, "%s: there is no %s \"%s\"".formatted(at, type.word(), slug)));
        }
    }
}
