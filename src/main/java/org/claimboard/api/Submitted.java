package org.claimboard.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimboard.intake.RecordCheck;
import org.claimboard.record.Finding;
import org.claimboard.record.Findings;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.record.Slug;

/** Record documents that clients send: which record they are about, and whether they are in the format. */
@ApplicationScoped
class Submitted {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    private final DraftSteps steps;
    private final RecordCheck check;

    Submitted(DraftSteps steps, RecordCheck check) {
        this.steps = steps;
        this.check = check;
    }

    /**
     * The record that an address names.
     *
     * @throws ProblemException if nothing can go by the slug
     */
    RecordKey key(RecordType type, String slug, String path) {
        if (!Slug.isOne(slug)) {
            throw unknown(new RecordKey(type, Texts.printable(slug)), path);
        }
        return new RecordKey(type, slug);
    }

    /**
     * The record that a document names.
     *
     * @throws ProblemException if it names none of the kind
     */
    RecordKey key(RecordType type, ObjectNode document, String path) {
        JsonNode slug = document.path(type.word());
        if (!slug.isTextual() || !Slug.isOne(slug.textValue())) {
            throw notInFormat(
                    path,
                    Mistake.in("/" + type.word(), "must be the slug: lower-case letters, digits and single hyphens"));
        }
        return new RecordKey(type, slug.textValue());
    }

    /**
     * @throws ProblemException if the document is about another record than the address
     */
    void refuseOtherSlug(RecordKey key, ObjectNode document, String path) {
        if (!document.path(key.type().word()).equals(document.textNode(key.slug()))) {
            throw notInFormat(
                    path, Mistake.in("/" + key.type().word(), "must be \"" + key.slug() + "\", as the address"));
        }
    }

    /**
     * What the rules have against a document that is in the format.
     *
     * @throws ProblemException if it is not
     */
    Findings inFormat(RecordKey key, ObjectNode document, String path) {
        refuse(check.format(key, document), path);
        Findings findings = steps.check(key, document);
        if (findings.filed() == null) {
            refuse(findings.list(), path);
        }
        return findings;
    }

    private static void refuse(List<Finding> findings, String path) {
        if (!findings.isEmpty()) {
            throw notInFormat(path, findings.stream().map(Mistake::of).toArray(Mistake[]::new));
        }
    }

    static ProblemException unknown(RecordKey key, String path) {
        return new ProblemException(
                Problem.of(Kind.UNKNOWN_RECORD, String.format(Locale.ROOT, "There is no %s.", key), path, null));
    }

    /** A language tag (BCP 47). */
    static String language(String word) {
        if (!LANGUAGE.matcher(word).matches()) {
            throw new IllegalArgumentException(Texts.quoted(word) + " is no language tag");
        }
        return word;
    }

    private static ProblemException notInFormat(String path, Mistake... mistakes) {
        String detail = mistakes.length == 1
                ? "The document is not in the format: 1 thing is wrong."
                : String.format(
                        Locale.ROOT, "The document is not in the format: %d things are wrong.", mistakes.length);
        return new ProblemException(Problem.of(Kind.NOT_IN_FORMAT, detail, path, List.of(mistakes)));
    }
}
