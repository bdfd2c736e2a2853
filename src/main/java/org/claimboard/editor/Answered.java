package org.claimboard.editor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.site.BadField;
import org.claimboard.workflow.Decision;

/**
 * What the button beside a claim says.
 *
 * @param place which of the texts on the page it belongs to, from 0
 * @param claim slug of the claim
 */
public record Answered(Decision decision, int place, String claim) {

    private static final Pattern FORM = Pattern.compile("decide/([a-z]+)/([0-9]{1,3})/([a-z0-9-]{1,120})");

    /** Empty if it is another button. */
    public static Optional<Answered> of(String button) {
        Matcher parts = FORM.matcher(button);
        return parts.matches()
                ? Decision.of(parts.group(1))
                        .map(decision -> new Answered(decision, Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /**
     * What the button says.
     *
     * @throws BadField if it is another button
     */
    public static Answered require(String button) {
        return of(button).orElseThrow(() -> new BadField("decision", button, List.of("decide/same/0/some-claim")));
    }
}
