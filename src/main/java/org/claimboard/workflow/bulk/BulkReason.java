package org.claimboard.workflow.bulk;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.claimboard.record.Rule;
import org.claimboard.workflow.Refused;
import org.jspecify.annotations.Nullable;

/** Why records of an act were refused, and how many: what is left of its {@link BulkItem}s. */
@Entity
class BulkReason extends PanacheEntity {

    @Column(name = "job_id")
    public long jobId;

    @Enumerated(EnumType.STRING)
    public Refused.@Nullable Kind refusal;

    @Enumerated(EnumType.STRING)
    public @Nullable Rule rule;

    public long records;
}
