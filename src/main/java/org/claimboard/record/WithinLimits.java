package org.claimboard.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A set of claim files without the records that are longer than is taken, and those that name one of these: one record
 * that grew too long does not keep the others from being read.
 *
 * @param files the others
 * @param refused what is wrong with each that is not among them
 * @param keys the records that are not among them; of files that could not be read, what their names may stand for
 */
public record WithinLimits(FileSet files, List<Problem> refused, Set<RecordKey> keys) {

    public static WithinLimits of(FileSet all) {
        List<Problem> refused = new ArrayList<>(all.problems().stream()
                .filter(problem -> problem.rule() == Rule.OVER_LIMIT)
                .toList());
        Set<RecordKey> keys = new HashSet<>();
        Set<String> paths = new HashSet<>();
        refused.forEach(problem -> {
            paths.add(problem.file());
            if (problem.record() == null) {
                named(problem.file())
                        .filter(key -> all.find(key.type(), key.slug()) == null)
                        .forEach(keys::add);
            } else {
                keys.add(problem.record());
            }
        });
        List<FiledText> left = new ArrayList<>(all.files());
        while (left.removeIf(file -> isLost(file, keys, refused))) {
            // Those that named one of the last are lost now, too.
        }
        List<Problem> others = all.problems().stream()
                .filter(problem -> !paths.contains(problem.file()))
                .toList();
        return new WithinLimits(new FileSet(left, others, all.passedOver()), refused, keys);
    }

    /** A file is called after its record, or, of an article, its folder. */
    private static Stream<RecordKey> named(String path) {
        String[] steps = path.split("/", -1);
        String file = steps[steps.length - 1].replaceFirst("\\.ya?ml$", "");
        String slug = file.equals("article") && steps.length > 1 ? steps[steps.length - 2] : file;
        return Arrays.stream(RecordType.values()).map(type -> new RecordKey(type, slug));
    }

    private static boolean isLost(FiledText file, Set<RecordKey> keys, List<Problem> refused) {
        JsonNode record = CanonicalForm.tree(file.filed());
        Optional<References.Reference> lost = References.in(file.recordType(), record).stream()
                .filter(reference -> keys.contains(reference.key()))
                .findFirst();
        lost.ifPresent(reference -> {
            keys.add(file.key());
            refused.add(file.problem(
                    Rule.UNKNOWN_REFERENCE, reference.pointer(), "names " + reference.key() + ", which was refused"));
        });
        return lost.isPresent();
    }
}
