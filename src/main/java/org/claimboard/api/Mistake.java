package org.claimboard.api;

import org.claimboard.record.Finding;
import org.claimboard.record.RecordKey;
import org.claimboard.record.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@Schema(description = "One thing that is wrong with a request: with a parameter, or with a part of what was sent.")
public record Mistake(
        @Schema(description = "Name of the query parameter or header concerned.", examples = "limit") @Nullable
                String parameter,
        @Schema(description = "Address of the record concerned.", format = "uri-reference") @Nullable String record,
        @Schema(description = "Path of the file concerned.", examples = "harbour/claims/cost.yaml") @Nullable
                String file,
        @Schema(description = "Line of the body or of the file, from 1.", minimum = "1", examples = "11") @Nullable
                Integer line,
        @Schema(description = "Column of the body, from 1.", minimum = "1", examples = "5") @Nullable Integer column,
        @Schema(
                        description = "The part of the record concerned (JSON pointer, RFC 6901); empty for the whole.",
                        examples = "/evidence/0/quote")
                @Nullable
                String pointer,
        @Schema(description = "Number of the rule that is broken.", examples = "CB020") @Nullable String rule,
        @Schema(description = "What is wrong.", examples = "is from 1 to 100, not \"500\"") String detail,
        @Schema(description = "How to put it right.", examples = "Copy the words exactly as the passage has them.")
                @Nullable
                String mend) {

    static Mistake of(String parameter, String detail) {
        return new Mistake(parameter, null, null, null, null, null, null, detail, null);
    }

    /** At a place in the text of the body. */
    static Mistake at(int line, int column, String detail) {
        return new Mistake(null, null, null, line, column, null, null, detail, null);
    }

    /** In a part of the document that was sent. */
    static Mistake in(String pointer, String detail) {
        return new Mistake(null, null, null, null, null, pointer, null, detail, null);
    }

    static Mistake inFile(String file, String detail) {
        return new Mistake(null, null, file, null, null, null, null, detail, null);
    }

    static Mistake about(RecordKey record, String detail) {
        return new Mistake(null, Links.record(record), null, null, null, null, null, detail, null);
    }

    static Mistake of(Finding finding) {
        Rule rule = finding.rule();
        String record = Links.record(finding.record());
        return new Mistake(
                null, record, null, null, null, finding.pointer(), rule.number(), finding.message(), rule.mend());
    }

    static Mistake of(org.claimboard.record.Problem problem) {
        Rule rule = problem.rule();
        return new Mistake(
                null,
                null,
                problem.file(),
                problem.line(),
                null,
                problem.pointer(),
                rule.number(),
                problem.message(),
                rule.mend());
    }
}
