package org.claimboard.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimboard.ledger.ClockDoubtful;
import org.claimboard.ledger.Revision;
import org.claimboard.ledger.StoreFault;
import org.claimboard.workflow.Refused;
import org.jspecify.annotations.Nullable;

/** What becomes of steps that cannot be taken. */
@ApplicationScoped
class WriteProblems {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final Writer writer;

    WriteProblems(Writer writer) {
        this.writer = writer;
    }

    /**
     * Takes a step.
     *
     * @param path the address that was asked for
     * @throws ProblemException if the step is refused, or too many write at once
     */
    <T> T orProblem(String path, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw problem(refused, path);
        } catch (ClockDoubtful doubtful) {
            String detail = "Nothing was recorded. " + doubtful.getMessage();
            throw new ProblemException(
                    Problem.of(Kind.CLOCK_DOUBTFUL, detail, path, null),
                    Map.of(HttpHeaders.RETRY_AFTER, Integer.toString(StoreFault.RETRY_SECONDS)));
        } catch (ProblemException known) {
            throw known;
        } catch (RuntimeException failure) {
            if (StoreFault.of(failure) != StoreFault.BUSY) {
                throw failure;
            }
            String detail = "Too many write at once. Nothing was changed; try again in a moment.";
            throw new ProblemException(
                    Problem.of(Kind.BUSY, detail, path, null), Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
        }
    }

    private ProblemException problem(Refused refused, String path) {
        Problem problem = Problem.of(Kind.of(refused.kind()), sentence(refused), path, mistakes(refused));
        return new ProblemException(problem, headers(refused));
    }

    /** What rules say of a draft tells what is in it. */
    private String sentence(Refused refused) {
        if (refused.kind() == Refused.Kind.UNSOUND) {
            return writer.readsDrafts()
                    ? "The rules forbid it; errors says where and how to put it right."
                    : "The rules forbid it. A token with the scope read-drafts is told where.";
        }
        String message = String.valueOf(refused.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    private @Nullable List<Mistake> mistakes(Refused refused) {
        List<Mistake> mistakes = Stream.concat(
                        refused.findings().stream()
                                .filter(finding -> writer.readsDrafts())
                                .map(Mistake::of),
                        refused.records().stream()
                                .map(record ->
                                        Mistake.about(record, "someone else works on it, or it is under review")))
                .toList();
        return mistakes.isEmpty() ? null : mistakes;
    }

    private static Map<String, String> headers(Refused refused) {
        Revision latest = refused.latest();
        return latest == null ? Map.of() : Map.of(HttpHeaders.ETAG, Precondition.tag(latest.number));
    }
}
