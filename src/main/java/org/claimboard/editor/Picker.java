package org.claimboard.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.claimboard.ledger.ReadOnly;
import org.claimboard.record.RecordType;
import org.claimboard.site.Language;

/** The lists of names from which fields that name records complete, the newest used first. */
@ApplicationScoped
public class Picker {

    private final NamedRecords named;

    Picker(NamedRecords named) {
        this.named = named;
    }

    /** One list for each kind, by the anchors that fields name. */
    @ReadOnly
    public List<KnownList> lists(Collection<RecordType> types, String person, Language reader) {
        return new TreeSet<>(types)
                .stream()
                        .map(type -> new KnownList(
                                anchor(type), RecordNames.options(named.newestUsed(type, person), reader)))
                        .toList();
    }

    static String anchor(RecordType type) {
        return "known-" + type.word();
    }
}
