package org.claimboard.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Someone who works here. */
@Entity
public class Account extends PanacheEntity {

    static final Pattern NAME = Pattern.compile("[a-z0-9.-]{3,60}");

    static final int LONGEST_DISPLAY_NAME = 200;

    /** What one signs in with and what work is attributed by: unique, never changed. */
    public String name;

    /** What pages call the person. */
    public String displayName;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** As {@link PasswordHash} writes it; null until a password was chosen. */
    public @Nullable String passwordHash;

    public Instant createdAt;

    /** Since when it may no longer sign in; null while it may. */
    public @Nullable Instant deactivatedAt;

    /** Name of the account that deactivated it; null while it is active. */
    public @Nullable String deactivatedBy;

    public boolean isActive() {
        return deactivatedAt == null;
    }

    /** Whether nobody has chosen a password for it yet. */
    public boolean isInvited() {
        return passwordHash == null;
    }
}
