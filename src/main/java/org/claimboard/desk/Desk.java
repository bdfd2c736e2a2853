package org.claimboard.desk;

import jakarta.enterprise.context.RequestScoped;
import org.claimboard.account.SignedIn;
import org.claimboard.site.Language;
import org.claimboard.site.Visit;
import org.claimboard.workflow.Person;

/** Who sits at the desk, and in which language. */
@RequestScoped
class Desk {

    private final SignedIn signedIn;
    private final Visit visit;

    Desk(SignedIn signedIn, Visit visit) {
        this.signedIn = signedIn;
        this.visit = visit;
    }

    Person person() {
        return Person.of(signedIn);
    }

    String name() {
        return signedIn.name();
    }

    Language language() {
        return visit.language();
    }

    /** The path in the person's language. */
    String path(String path) {
        return visit.base() + path;
    }
}
