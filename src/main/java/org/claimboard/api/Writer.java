package org.claimboard.api;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.claimboard.account.Scope;
import org.claimboard.account.SignedIn;
import org.claimboard.workflow.Person;

/** Whose token a request carries. */
@ApplicationScoped
class Writer {

    private static final StringPermission READ_DRAFTS = new StringPermission(Scope.READ_DRAFTS_NAME);

    private final SignedIn signedIn;
    private final SecurityIdentity identity;

    Writer(SignedIn signedIn, SecurityIdentity identity) {
        this.signedIn = signedIn;
        this.identity = identity;
    }

    Person person() {
        return Person.of(signedIn);
    }

    /** Whether what is not published may be told. */
    boolean readsDrafts() {
        return identity.checkPermissionBlocking(READ_DRAFTS);
    }
}
