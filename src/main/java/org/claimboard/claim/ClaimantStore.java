package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimboard.record.Page;

/** The claimants on file. */
@ApplicationScoped
public class ClaimantStore implements PanacheRepository<Claimant> {

    public Optional<Claimant> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public List<Claimant> bySlugs(Collection<String> slugs) {
        Among among = Among.texts(slugs);
        return list(among.holds("slug") + " order by slug", among.value());
    }

    /** All claimants by slug, page by page. */
    public Page<Claimant, String> page(SlugPage wanted) {
        String after = wanted.after() == null ? "" : wanted.after();
        List<Claimant> found = find("slug > :after order by slug", Map.of("after", after))
                .range(0, wanted.limit())
                .list();
        return Page.cut(found, wanted.limit(), count(), claimant -> claimant.slug);
    }

    /** The first claimants by slug. */
    public List<Claimant> first(int limit) {
        return find("order by slug").range(0, limit - 1).list();
    }
}
