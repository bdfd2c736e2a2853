package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program carries to work for an account. */
@Entity
public class ApiToken extends PanacheEntity {

    /** What every token begins with, so that scanners for lost secrets know one. */
    static final String PREFIX = "cb_";

    static final int LONGEST_LABEL = 100;

    /** SHA-256 of what follows the prefix, in hexadecimal. */
    public String secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    public Account account;

    /** What its owner calls it. */
    public String label;

    /** The words of its scopes, separated by spaces. */
    public String scopes;

    public Instant createdAt;

    /** Last use, to the minute; null before the first. */
    public @Nullable Instant usedAt;

    /** Null if it lasts until it is revoked. */
    public @Nullable Instant expiresAt;

    public @Nullable Instant revokedAt;

    public List<Scope> scopeList() {
        return Arrays.stream(scopes.split(" "))
                .flatMap(word -> Scope.of(word).stream())
                .toList();
    }

    boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now)) && account.isActive();
    }
}
