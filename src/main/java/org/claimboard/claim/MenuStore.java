package org.claimboard.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.claimboard.record.SourceLabel;

/** What lists can be narrowed to. */
@ApplicationScoped
public class MenuStore {

    private static final String CLAIMANTS = "claimants";
    private static final String SOURCES = "sources";
    private static final String ARTICLES = "articles";

    private static final String FIRST =
            """
            select menu, slug, label, language from (
                (select 'claimants' as menu, slug, names as label, '' as language
                    from claimant order by slug limit :most)
                union all
                (select 'sources', slug, coalesce(title, publisher, slug), language from source order by slug limit :most)
                union all
                (select 'articles', slug, title, language from article order by slug limit :most)
                union all
                (select 'topics', slug, names, '' from topic order by slug limit :most)
            ) as menus order by menu, slug
            """;

    private final EntityManager entities;
    private final JsonColumn.Text texts = new JsonColumn.Text();

    MenuStore(EntityManager entities) {
        this.entities = entities;
    }

    /** The first of each kind by slug: one query. */
    public Menus first(int most) {
        Menus menus = new Menus(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<?> rows = entities.createNativeQuery(FIRST, Object[].class)
                .setParameter("most", most)
                .getResultList();
        rows.forEach(row -> add(menus, (Object[]) row));
        return menus;
    }

    private void add(Menus menus, Object... row) {
        String slug = text(row[1]);
        String label = text(row[2]);
        switch (text(row[0])) {
            case CLAIMANTS -> menus.claimants().add(new Menus.Named(slug, texts.read(label)));
            case SOURCES -> menus.sources().add(new SourceLabel(slug, label, text(row[3])));
            case ARTICLES -> menus.articles().add(new SourceLabel(slug, label, text(row[3])));
            default -> menus.topics().add(new Menus.Named(slug, texts.read(label)));
        }
    }

    private static String text(Object column) {
        return Objects.requireNonNull(column).toString();
    }
}
