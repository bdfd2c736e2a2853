package org.claimboard.desk;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.inbox.End;
import org.claimboard.inbox.Outcome;
import org.claimboard.inbox.Report;
import org.jspecify.annotations.Nullable;

/** How a report is to end, as typed. */
public class EndForm {

    private static final Pattern CLAIM = Pattern.compile("(?:.*/claims/)?([a-z0-9-]{1,120})(?:[/?#].*)?");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /** What is wrong with it. */
    public enum Fault {
        /** None was chosen. */
        OUTCOME,
        /** Declined without a reason, or with too long a one. */
        ANSWER,
        /** No claim that readers see. */
        CLAIM,
        /** No other report that could go on in its place. */
        REPORT,
        /** Somebody else was first. */
        ENDED
    }

    @FormParam("outcome")
    @Nullable
    String outcome;

    @FormParam("answer")
    @Nullable
    String answer;

    @FormParam("claim")
    @Nullable
    String claim;

    @FormParam("with")
    @Nullable
    String with;

    public @Nullable Outcome outcome() {
        return Outcome.of(outcome).orElse(null);
    }

    public String answer() {
        return Typed.text(answer);
    }

    public String claim() {
        return Typed.text(claim);
    }

    /** The claim that was meant is found. */
    void names(String slug) {
        claim = slug;
    }

    public String with() {
        return Typed.text(with);
    }

    /**
     * What is wrong with it.
     *
     * @param isShown whether readers see a claim, by slug
     * @param goesOn whether a report of that number could go on in its place
     */
    List<Fault> faults(Predicate<String> isShown, Predicate<Long> goesOn) {
        List<Fault> faults = new ArrayList<>();
        Outcome chosen = outcome();
        if (chosen == null) {
            faults.add(Fault.OUTCOME);
        }
        boolean silent = answer().isEmpty() && chosen == Outcome.DECLINED;
        if (silent || !Typed.fits(answer(), Report.LONGEST)) {
            faults.add(Fault.ANSWER);
        }
        boolean needsClaim = chosen == Outcome.PUBLISHED || (chosen == Outcome.MERGED && with().isEmpty());
        String slug = slug();
        if (claim().isEmpty() ? needsClaim : slug == null || !isShown.test(slug)) {
            faults.add(Fault.CLAIM);
        }
        if (chosen == Outcome.MERGED && !with().isEmpty()) {
            Long number = number();
            if (number == null || !goesOn.test(number)) {
                faults.add(Fault.REPORT);
            }
        }
        return faults;
    }

    /** How it ends, once nothing is wrong with it. */
    End end() {
        Outcome chosen = outcome();
        if (chosen == null) {
            throw new IllegalStateException("no outcome was chosen");
        }
        return new End(
                chosen,
                answer().isEmpty() ? null : answer(),
                chosen == Outcome.DECLINED || claim().isEmpty() ? null : slug(),
                chosen == Outcome.MERGED && !with().isEmpty() ? number() : null);
    }

    /** Name of a claim, or the end of the address of its page; null if it is neither. */
    private @Nullable String slug() {
        Matcher parts = CLAIM.matcher(claim());
        return parts.matches() ? parts.group(1) : null;
    }

    private @Nullable Long number() {
        return NUMBER.matcher(with()).matches() ? Long.valueOf(with()) : null;
    }
}
