package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The API tokens on file, revoked ones included. */
@ApplicationScoped
public class ApiTokenStore implements PanacheRepository<ApiToken> {

    private static final Duration USE_TOLD = Duration.ofMinutes(1);

    private final AuditLog audit;
    private final Clock clock;

    ApiTokenStore(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** What a program that carries a token may do, and for whom. */
    record Bearer(Person person, List<Scope> scopes) {}

    /** The account's tokens that are not revoked, newest first. */
    List<ApiToken> of(String account) {
        return list("account.name = ?1 and revokedAt is null order by id desc", account);
    }

    /** Makes a token and tells it, this once. */
    @Transactional
    String make(Account account, String label, List<Scope> scopes, @Nullable Duration lasting) {
        Secret secret = Secret.random();
        ApiToken token = new ApiToken();
        token.secretHash = secret.hash();
        token.account = account;
        token.label = label;
        token.scopes = scopes.stream().map(Scope::word).collect(Collectors.joining(" "));
        token.createdAt = Now.by(clock);
        token.expiresAt = lasting == null ? null : token.createdAt.plus(lasting);
        persist(token);
        audit.append(AuditEvent.TOKEN_MADE, account.name, account.name, label + " (" + token.scopes + ")");
        return ApiToken.PREFIX + secret.text();
    }

    /** Revokes one of the account's own tokens; says whether there was such a one. */
    @Transactional
    boolean revoke(String account, long id) {
        Optional<ApiToken> own = find("id = ?1 and account.name = ?2 and revokedAt is null", id, account)
                .firstResultOptional();
        own.ifPresent(token -> {
            token.revokedAt = Now.by(clock);
            audit.append(AuditEvent.TOKEN_REVOKED, account, account, token.label);
        });
        return own.isPresent();
    }

    /** Whom a token is for, if it is valid. */
    @Transactional
    Optional<Bearer> bearer(Secret secret) {
        Instant now = Now.by(clock);
        Optional<ApiToken> valid = find("from ApiToken t join fetch t.account where t.secretHash = ?1", secret.hash())
                .firstResultOptional()
                .filter(token -> token.isValid(now));
        valid.filter(token ->
                        token.usedAt == null || token.usedAt.plus(USE_TOLD).isBefore(now))
                .ifPresent(token -> token.usedAt = now);
        return valid.map(token -> new Bearer(Person.of(token.account), token.scopeList()));
    }
}
