package org.claimboard.intake;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Claimant;
import org.claimboard.claim.Source;
import org.claimboard.claim.Topic;
import org.claimboard.record.ArticleFile;
import org.claimboard.record.ClaimFile;
import org.claimboard.record.ClaimantFile;
import org.claimboard.record.FileSet;
import org.claimboard.record.Filed;
import org.claimboard.record.FiledText;
import org.claimboard.record.Problem;
import org.claimboard.record.RecordType;
import org.claimboard.record.SourceFile;
import org.claimboard.record.TopicFile;

/** Puts the claims with a verdict together as the store would, for the rules of other packages. */
final class AssessedClaims {

    /** Found by name, because the lint also runs where there is no application around it. */
    private static final List<ClaimRules> RULES =
            ServiceLoader.load(ClaimRules.class, AssessedClaims.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private AssessedClaims() {}

    static void check(FileSet files, Predicate<FiledText> asked, Consumer<Problem> found) {
        Board board = new Board();
        files.each(
                ClaimantFile.class,
                (file, filed) -> ClaimantForm.store(
                        filed, board.claimants.computeIfAbsent(filed.slug(), slug -> new Claimant())));
        files.each(
                SourceFile.class,
                (file, filed) ->
                        SourceForm.store(filed, board.sources.computeIfAbsent(filed.slug(), slug -> new Source())));
        files.each(
                TopicFile.class,
                (file, filed) ->
                        TopicForm.store(filed, board.topics.computeIfAbsent(filed.slug(), slug -> new Topic())));
        files.each(ArticleFile.class, (file, filed) -> {
            Article article = board.articles.computeIfAbsent(filed.slug(), slug -> new Article());
            article.id = 0L;
            ArticleForm.store(filed, article, board);
        });
        files.each(ClaimFile.class, (file, filed) -> {
            if (asked.test(file) && !Filed.list(filed.assessments()).isEmpty() && isWhole(files, filed)) {
                check(file, filed, board, found);
            }
        });
    }

    /** What refers to what is not there is another rule's. */
    private static boolean isWhole(FileSet files, ClaimFile claim) {
        return files.find(RecordType.CLAIMANT, claim.claimant()) != null
                && Filed.list(claim.topics()).stream().allMatch(topic -> files.find(RecordType.TOPIC, topic) != null)
                && Filed.list(claim.evidence()).stream()
                        .allMatch(entry -> files.find(RecordType.SOURCE, entry.source()) != null)
                && Filed.list(claim.appears()).stream()
                        .allMatch(entry -> files.find(RecordType.ARTICLE, entry.article()) != null);
    }

    private static void check(FiledText file, ClaimFile filed, Board board, Consumer<Problem> found) {
        Claim claim = new Claim();
        ClaimForm.store(filed, claim, board);
        ClaimForm.storeAssessments(filed, claim);
        ClaimForm.storeCorrections(filed, claim);
        RULES.forEach(rules -> rules.check(
                claim, board.sources, (rule, pointer, message) -> found.accept(file.problem(rule, pointer, message))));
    }
}
