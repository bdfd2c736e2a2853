package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** Whose work records are. */
@ApplicationScoped
public class Assignments implements PanacheRepository<Assignment> {

    private final Clock clock;

    private final Event<HandedTo> handed;

    Assignments(Clock clock, Event<HandedTo> handed) {
        this.clock = clock;
        this.handed = handed;
    }

    public Optional<Assignment> of(RecordKey key) {
        return find("recordType = ?1 and slug = ?2", key.type(), key.slug()).firstResultOptional();
    }

    /** Those of the records that are somebody's or have a day: one query. */
    public Map<RecordKey, Assignment> of(Collection<RecordKey> keys) {
        Map<RecordKey, Assignment> found = new HashMap<>();
        if (!keys.isEmpty()) {
            list("slug in ?1", keys.stream().map(RecordKey::slug).distinct().toList())
                    .forEach(one -> found.put(one.key(), one));
            found.keySet().retainAll(keys);
        }
        return found;
    }

    /**
     * Says whose work the record is from now on.
     *
     * @param assignee name of the account; null for nobody's
     * @param dueOn the last day; null for none
     * @return whether that is anything new
     */
    @Transactional
    public boolean set(RecordKey key, @Nullable String assignee, @Nullable LocalDate dueOn, Person by) {
        Assignment found = of(key).orElse(null);
        if (found == null && assignee == null && dueOn == null) {
            return false;
        }
        if (found != null && Objects.equals(found.assignee, assignee) && Objects.equals(found.dueOn, dueOn)) {
            return false;
        }
        String before = found == null ? null : found.assignee;
        Assignment assignment = found == null ? new Assignment() : found;
        assignment.recordType = key.type();
        assignment.slug = key.slug();
        assignment.assignee = assignee;
        assignment.dueOn = dueOn;
        assignment.assignedBy = by.name();
        assignment.assignedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        persist(assignment);
        if (assignee != null && !Objects.equals(before, assignee)) {
            handed.fire(new HandedTo(key, assignee, by.name()));
        }
        return true;
    }

    /** The accounts to which something is assigned, by name. */
    public List<String> assignees(int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.assignee from Assignment a where a.assignee is not null order by a.assignee",
                        String.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
