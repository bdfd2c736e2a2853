package org.claimboard.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimboard.record.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ClaimStoreTest {

    @Inject
    ClaimStore claims;

    @ParameterizedTest
    @EnumSource(ClaimSort.class)
    @TestTransaction
    void page_afterPage_givesEachClaimOnceInOrder(ClaimSort sort) {
        List<String> whole = slugs(claims.page(query(sort, null, 100)).items());
        List<String> pieced = new ArrayList<>();
        ClaimQuery.Cursor next = null;
        do {
            Page<Claim, ClaimQuery.Cursor> page = claims.page(query(sort, next, 5));
            assertThat(page.total()).isEqualTo(36);
            pieced.addAll(slugs(page.items()));
            next = page.next();
        } while (next != null);

        assertThat(pieced).doesNotHaveDuplicates().hasSize(36).isEqualTo(whole);
    }

    @Test
    @TestTransaction
    void page_inArticleOrder_beginsWithTheFirstSentenceAndEndsOutside() {
        List<Claim> all = claims.page(query(ClaimSort.ARTICLE, null, 100)).items();

        assertThat(all.get(0).ref).isEqualTo("C01");
        assertThat(all.subList(22, 36)).allMatch(claim -> claim.outside);
    }

    @Test
    @TestTransaction
    void page_ofAnArticle_isInItsOrder_pageByPage() {
        ClaimQuery inside = ClaimQuery.of(null, "deepseek-openai");
        List<String> whole = slugs(claims.page(inside).items());
        List<String> pieced = new ArrayList<>();
        ClaimQuery.Cursor next = null;
        do {
            Page<Claim, ClaimQuery.Cursor> page = claims.page(inside.from(next, 5));
            pieced.addAll(slugs(page.items()));
            next = page.next();
        } while (next != null);

        assertThat(whole).hasSize(22).isEqualTo(pieced);
        assertThat(claims.page(inside).items()).allMatch(claim -> !claim.outside);
    }

    @Test
    @TestTransaction
    void page_ofATopic_isWhatIsAboutIt() {
        assertThat(claims.page(ClaimQuery.about("chips")).items())
                .hasSizeGreaterThan(5)
                .allMatch(claim -> claim.topics.stream().anyMatch(topic -> topic.slug.equals("chips")));
        assertThat(claims.page(ClaimQuery.about("none-such")).total()).isZero();
    }

    @Test
    @TestTransaction
    void page_ofOpenDoubts_holdsWhatMuskAndMunsterDoubt() {
        ClaimQuery query =
                new ClaimQuery(Set.of(), Set.of(), null, null, null, null, true, null, ClaimSort.ARTICLE, null, 100);

        assertThat(claims.page(query).items()).extracting(claim -> claim.ref).contains("C08", "C09");
    }

    @Test
    @TestTransaction
    void page_ofAPercentSign_isNotAWildcard() {
        assertThat(claims.page(words("100%_")).total()).isZero();
        assertThat(claims.page(words("24%")).total()).isEqualTo(1);
    }

    @Test
    @TestTransaction
    void page_ofWords_findsKoreanAndEnglishInAnyCase() {
        assertThat(claims.page(words("MUSK")).items())
                .extracting(claim -> claim.ref)
                .contains("C11");
        assertThat(claims.page(words("머스크")).items())
                .extracting(claim -> claim.ref)
                .contains("C11");
    }

    @Test
    @TestTransaction
    void page_ofSeveralWords_needsThemAllInAnyOrder() {
        assertThat(claims.page(words("claim  musk")).items())
                .extracting(claim -> claim.ref)
                .contains("C11");
        assertThat(claims.page(words("musk turnip")).total()).isZero();
    }

    @Test
    @TestTransaction
    void page_ofDecomposedKorean_findsTheComposed() {
        String decomposed = Normalizer.normalize("챗봇", Normalizer.Form.NFD);

        assertThat(claims.page(words(decomposed)).items())
                .extracting(claim -> claim.ref)
                .contains("C09");
    }

    private static ClaimQuery words(String words) {
        return new ClaimQuery(Set.of(), Set.of(), null, null, null, null, null, words, ClaimSort.ARTICLE, null, 100);
    }

    private static ClaimQuery query(ClaimSort sort, ClaimQuery.@Nullable Cursor after, int limit) {
        return new ClaimQuery(Set.of(), Set.of(), null, null, null, null, null, null, sort, after, limit);
    }

    private static List<String> slugs(List<Claim> found) {
        return found.stream().map(claim -> claim.slug).toList();
    }
}
