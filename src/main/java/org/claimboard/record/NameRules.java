package org.claimboard.record;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Slugs and numbers name one record each; a file goes by its slug. */
public final class NameRules {

    private NameRules() {}

    public static void check(FileSet files, Consumer<Problem> found) {
        Map<String, FiledText> byNumber = new HashMap<>();
        for (FiledText file : files.files()) {
            FiledText first = files.find(file.recordType(), file.slug());
            if (first != null && !first.path().equals(file.path())) {
                found.accept(file.problem(
                        Rule.DUPLICATE_SLUG,
                        firstField(file),
                        String.format(
                                Locale.ROOT,
                                "%s \"%s\" is already in %s",
                                file.recordType().word(),
                                file.slug(),
                                first.path())));
            }
            checkNumber(file, byNumber, found);
            checkFileName(file, found);
        }
    }

    private static void checkNumber(FiledText file, Map<String, FiledText> byNumber, Consumer<Problem> found) {
        String number = number(file.filed());
        if (number == null) {
            return;
        }
        FiledText first = byNumber.putIfAbsent(number, file);
        if (first != null) {
            found.accept(file.problem(
                    Rule.DUPLICATE_NUMBER,
                    "/ref",
                    String.format(Locale.ROOT, "ref %s is already in %s", number, first.path())));
        }
    }

    private static @Nullable String number(FiledRecord filed) {
        if (filed instanceof ClaimFile claim) {
            return claim.ref();
        }
        if (filed instanceof SourceFile source) {
            return source.ref();
        }
        return filed instanceof ChainFile chain ? chain.ref() : null;
    }

    private static void checkFileName(FiledText file, Consumer<Problem> found) {
        String path = file.path();
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        boolean articleFile = file.recordType() == RecordType.ARTICLE && name.equals("article");
        if (!articleFile && !name.equals(file.slug())) {
            found.accept(file.problem(
                    Rule.WRONG_FILE_NAME,
                    firstField(file),
                    String.format(Locale.ROOT, "the file is named %s, its record %s", name, file.slug())));
        }
    }

    private static String firstField(FiledText file) {
        return "/" + file.recordType().word();
    }
}
