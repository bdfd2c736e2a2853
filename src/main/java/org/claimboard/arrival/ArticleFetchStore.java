package org.claimboard.arrival;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The articles as they were fetched. */
@ApplicationScoped
public class ArticleFetchStore implements PanacheRepository<ArticleFetch> {

    /** The newest fetches of the page, the oldest of them first. */
    List<ArticleFetch> of(String address, int limit) {
        List<ArticleFetch> newest = new ArrayList<>(find("place = ?1 order by id desc", ArticleFetch.place(address))
                .range(0, limit - 1)
                .list());
        Collections.reverse(newest);
        return newest;
    }
}
