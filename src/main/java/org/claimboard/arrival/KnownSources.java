package org.claimboard.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimboard.claim.SourceStore;
import org.claimboard.outbound.WebAddress;

/** The sources that readers see, by their pages. */
@ApplicationScoped
public class KnownSources {

    /** How many hosts are asked for at a time. */
    private static final int CHUNK = 200;

    private final SourceStore sources;

    KnownSources(SourceStore sources) {
        this.sources = sources;
    }

    /** Slugs of the sources at these addresses, by page; see {@link WebAddress#page()}. */
    public Map<String, String> at(Collection<String> addresses) {
        Set<String> hosts = new LinkedHashSet<>();
        addresses.forEach(text -> WebAddress.of(text).ifPresent(address -> {
            hosts.add(address.site());
            hosts.add(RecordedAddress.host(text));
        }));
        Map<String, String> slugs = new HashMap<>();
        List<String> all = new ArrayList<>(hosts);
        for (int i = 0; i < all.size(); i += CHUNK) {
            for (SourceStore.Addressed source :
                    sources.addressedWith(all.subList(i, Math.min(all.size(), i + CHUNK)))) {
                slugs.putIfAbsent(WebAddress.page(source.url()), source.slug());
            }
        }
        return slugs;
    }
}
