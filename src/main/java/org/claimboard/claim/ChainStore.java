package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The chains of circular reporting on file. */
@ApplicationScoped
public class ChainStore implements PanacheRepository<ReportingChain> {

    public Optional<ReportingChain> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The chains at whose end one of the claims stands. */
    public List<ReportingChain> endingAt(Collection<Claim> claims) {
        return list("select distinct k from ReportingChain k join k.claims c where c in ?1 order by k.slug", claims);
    }

    /** The first chains by slug. */
    public List<ReportingChain> first(int limit) {
        return find("order by slug").range(0, limit - 1).list();
    }
}
