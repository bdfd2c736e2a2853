package org.claimboard.account;

import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimboard.record.PlainText;
import org.jspecify.annotations.Nullable;

/** What one says of a token to be made. */
public class TokenForm {

    /** How many days a token may last; 0 until it is revoked. */
    static final List<Integer> LASTING = List.of(30, 90, 365, 0);

    @FormParam("label")
    @Nullable
    String label;

    @FormParam("scope")
    List<String> scope = List.of();

    @FormParam("days")
    @Nullable
    String days;

    /** Why a token cannot be made. */
    enum Fault {
        NO_LABEL,
        NO_SCOPE
    }

    Optional<Fault> fault() {
        if (label().isEmpty() || label().length() > ApiToken.LONGEST_LABEL || !PlainText.isVisibleLine(label())) {
            return Optional.of(Fault.NO_LABEL);
        }
        return scopes().isEmpty() ? Optional.of(Fault.NO_SCOPE) : Optional.empty();
    }

    String label() {
        return label == null ? "" : label.strip();
    }

    List<Scope> scopes() {
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        scope.forEach(word -> Scope.of(word).ifPresent(chosen::add));
        return List.copyOf(chosen);
    }

    /** Null if it lasts until it is revoked. What is none of the choices is the shortest. */
    @Nullable
    Duration lasting() {
        int chosen = LASTING.stream()
                .filter(choice -> choice.toString().equals(days))
                .findFirst()
                .orElse(LASTING.get(0));
        return chosen == 0 ? null : Duration.ofDays(chosen);
    }
}
