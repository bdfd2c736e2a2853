package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;

/** The chains of circular reporting on file. */
@ApplicationScoped
public class ChainStore implements PanacheRepository<ReportingChain> {

    private static final String WITH_CLAIMS = "from ReportingChain k left join fetch k.claims c"
            + " left join fetch c.claimant left join fetch c.currentAssessment";

    public Optional<ReportingChain> bySlug(String slug) {
        return list(WITH_CLAIMS + " where k.slug = ?1", slug).stream().findFirst();
    }

    /** All chains by slug with their claims, page by page. */
    public Page<ReportingChain, String> page(SlugPage wanted) {
        String after = wanted.after() == null ? "" : wanted.after();
        List<ReportingChain> found = find("slug > :after order by slug", Map.of("after", after))
                .range(0, wanted.limit())
                .list();
        Page<ReportingChain, String> heads = Page.cut(found, wanted.limit(), count(), chain -> chain.slug);
        Among among = Among.ids(heads.items());
        List<ReportingChain> items =
                list(WITH_CLAIMS + " where " + among.holds("k.id") + " order by k.slug", among.value());
        return new Page<>(items, heads.total(), heads.next());
    }

    /** The chains at whose end one of the claims stands, each with all its claims. */
    public List<ReportingChain> endingAt(Collection<Claim> claims) {
        Among among = Among.ids(claims);
        return list(
                WITH_CLAIMS + " where k.id in (select o.id from ReportingChain o join o.claims e where "
                        + among.holds("e.id") + ") order by k.slug",
                among.value());
    }

    /** The first chains by slug. */
    public List<ReportingChain> first(int limit) {
        return find("order by slug").range(0, limit - 1).list();
    }
}
