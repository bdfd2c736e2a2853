package org.claimboard.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimboard.claim.Article;
import org.claimboard.claim.Claim;
import org.claimboard.claim.Comparison;
import org.claimboard.dossier.Dossier;

/**
 * The whole check of an article, or of several that are read together, at one go and on paper: what was asked and found,
 * and each claim with its sources.
 *
 * @param article the first article
 * @param questions the comparisons in which claims of the articles stand, each once, in the desk's order
 * @param sections the articles, each with its claims
 * @param others the articles that could be read with them
 */
@CheckedTemplate(basePath = "reading", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record WholeCheckPage(
        Article article, List<Comparison> questions, List<Section> sections, List<FilterForm.Option> others)
        implements TemplateInstance {

    /** How many other articles can be read with one. */
    static final int MOST_OTHERS = 9;

    /** The field of the address that names another article. */
    static final String WITH = "with";

    /**
     * One of the articles.
     *
     * @param claims in the order of the article
     */
    public record Section(Article article, List<VerdictCount> tally, List<Checked> claims) {}

    /**
     * A claim in its turn.
     *
     * @param number its number on the page
     * @param again whether an article before has it too: it is told there
     */
    public record Checked(int number, Dossier dossier, boolean again) {}

    /**
     * @param inside the articles in their order, each with its claims in its order
     * @param dossiers of all claims
     */
    static WholeCheckPage of(Map<Article, List<Claim>> inside, List<Dossier> dossiers, List<FilterForm.Option> others) {
        Map<Claim, Dossier> byClaim = new HashMap<>();
        dossiers.forEach(dossier -> byClaim.put(dossier.claim(), dossier));
        Map<Claim, Integer> numbers = new HashMap<>();
        List<Section> sections = new ArrayList<>();
        inside.forEach((article, claims) -> {
            List<Checked> checked = new ArrayList<>();
            for (Claim claim : claims) {
                boolean again = numbers.containsKey(claim);
                int number = numbers.computeIfAbsent(claim, known -> numbers.size() + 1);
                checked.add(new Checked(number, Objects.requireNonNull(byClaim.get(claim)), again));
            }
            sections.add(new Section(article, VerdictCount.of(article, claims), checked));
        });
        List<Comparison> questions = dossiers.stream()
                .flatMap(one -> one.comparisons().stream())
                .distinct()
                .sorted(Comparator.comparingInt((Comparison one) -> one.order).thenComparing(one -> one.slug))
                .toList();
        return new WholeCheckPage(sections.get(0).article(), questions, sections, others);
    }
}
