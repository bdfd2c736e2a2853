package org.claimboard.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimboard.record.Words;

/** What an account may do. Each role includes those before it. */
public enum Role {
    /** Logs claims and evidence and proposes assessments. */
    EDITOR,

    /** Publishes and corrects what editors propose. */
    REVIEWER,

    /** Invites people, gives roles and reads the audit log. */
    ADMINISTRATOR;

    /** For {@code @RolesAllowed}. */
    public static final String EDITOR_NAME = "editor";

    /** For {@code @RolesAllowed}. */
    public static final String REVIEWER_NAME = "reviewer";

    /** For {@code @RolesAllowed}. */
    public static final String ADMINISTRATOR_NAME = "administrator";

    public static final List<Role> ALL = List.of(values());

    /** The word for it in forms and annotations. */
    public String word() {
        return Words.of(this);
    }

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The words of this role and of those that it includes. */
    public Set<String> words() {
        return ALL.stream().filter(this::includes).map(Role::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The role of that word. */
    public static Role of(String word) {
        return Words.find(Role.class, word).orElseThrow(() -> new IllegalArgumentException("no role " + word));
    }
}
