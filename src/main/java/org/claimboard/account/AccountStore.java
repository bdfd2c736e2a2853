package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The accounts on file. */
@ApplicationScoped
public class AccountStore implements PanacheRepository<Account> {

    public Optional<Account> byName(String name) {
        return find("name", name).firstResultOptional();
    }

    public List<Account> all() {
        return list("order by name");
    }

    /** Whether nobody has ever chosen a password. */
    boolean isNew() {
        return count("passwordHash is not null") == 0;
    }

    /** The administrators who can sign in, locked, so that of two who leave at once one remains. */
    List<Account> lockAdministrators() {
        return find("role = ?1 and passwordHash is not null and deactivatedAt is null order by id", Role.ADMINISTRATOR)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
