package org.claimboard.mail;

import java.util.List;
import java.util.Optional;
import org.claimboard.account.Role;
import org.claimboard.record.Words;
import org.jspecify.annotations.Nullable;

/** What people are told by mail. */
public enum MailKind {
    /** One is invited: the link by which one chooses a password. */
    INVITATION,

    /** The link by which one shows that the address is one's own. */
    CONFIRMATION,

    /** A record that one has in hand: assigned by somebody else, or sent back. */
    WORK,

    /** Somebody handed a record in, which waits for a reviewer. */
    REVIEW,

    /** A verdict or a comparison has to be looked at again, since something that it rests on has changed. */
    SECOND_LOOK;

    /** Those that one can switch on and off: nobody can be asked who has no account yet. */
    static final List<MailKind> OPTIONAL = List.of(WORK, REVIEW, SECOND_LOOK);

    /** The word as forms, addresses and the store write it. */
    public String word() {
        return Words.of(this);
    }

    static Optional<MailKind> optional(@Nullable String word) {
        return Words.find(MailKind.class, word).filter(OPTIONAL::contains);
    }

    /** Whether it can concern whoever has the role. */
    boolean concerns(Role role) {
        return this != REVIEW || role.includes(Role.REVIEWER);
    }
}
