package org.claimboard.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Finds the claims that cover a sentence, in the language of the sentence and across to Korean claims. */
final class ClaimMatcher {

    private final List<SentenceModel> models;
    private final Map<Tongue, Ranker> rankers;
    private final Ranker posts;
    private final Ranker across;
    private volatile @Nullable Known known;

    /** What pieces tell in one state of the index. */
    private record Known(IndexReader.CacheKey state, Map<Cutting, Rarity> rarity, Sounds sounds) {}

    ClaimMatcher(List<SentenceModel> models, Map<Tongue, Ranker> rankers, Ranker posts, Ranker across) {
        this.models = models;
        this.rankers = rankers;
        this.posts = posts;
        this.across = across;
    }

    /** With the models that come with the program. */
    static ClaimMatcher packaged(List<SentenceModel> models) {
        return new ClaimMatcher(
                models,
                Map.of(Tongue.ENGLISH, Ranker.read("english"), Tongue.KOREAN, Ranker.read("korean")),
                Ranker.read("english-post"),
                Ranker.read("across"));
    }

    /** With one model that a desk brings. */
    static ClaimMatcher withDeskModel(SentenceModel model) {
        return new ClaimMatcher(
                List.of(model),
                Map.of(Tongue.ENGLISH, Ranker.read("english-desk"), Tongue.KOREAN, Ranker.read("korean-desk")),
                Ranker.read("english-desk"),
                Ranker.read("korean-desk"));
    }

    List<SentenceModel> models() {
        return models;
    }

    /**
     * The likeliest claims.
     *
     * @param tongue null if the sentence itself shows it
     */
    Matches match(IndexSearcher searcher, String written, @Nullable Tongue tongue, int limit) {
        String post = Normalizer.normalize(written, Normalizer.Form.NFC);
        if (post.isBlank()) {
            return Matches.of(List.of());
        }
        Tongue asked = tongue == null ? Tongue.of(post) : tongue;
        try {
            Figures said = Figures.in(PostText.sentence(post));
            if (said.areBare(asked)) {
                List<Match> stating = new StatedAmounts(searcher, said).matches(limit);
                if (!stating.isEmpty()) {
                    return Matches.of(stating);
                }
            }
            Map<String, Match> best = new LinkedHashMap<>();
            Guard guard = Guard.of(post, asked, NamesOnFile.of(searcher.getIndexReader()));
            Ranker ranker =
                    asked == Tongue.ENGLISH && PostText.isPost(post) ? posts : rankers.getOrDefault(asked, across);
            add(best, searcher, Question.of(asked, post, models), guard, ranker, limit);
            if (asked == Tongue.ENGLISH) {
                add(
                        best,
                        searcher,
                        Question.inKorean(
                                post, models, known(searcher.getIndexReader()).sounds()),
                        guard,
                        across,
                        limit);
            }
            return Matches.of(best.values().stream()
                    .sorted(Comparator.comparingDouble(Match::score).reversed())
                    .limit(limit)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(
            Map<String, Match> best, IndexSearcher searcher, Question question, Guard guard, Ranker ranker, int limit)
            throws IOException {
        List<Candidate> candidates = new Recall(searcher, models).candidates(question);
        Map<Cutting, Rarity> rarity = known(searcher.getIndexReader()).rarity();
        Map<String, double[]> features = Likeness.of(question, candidates, rarity, modelNames(question));
        Ranked ranked = ranker.rank(candidates, features);
        double[] likely = ranker.likely(ranked, features);
        Reasons reasons = new Reasons(question, rarity);
        for (int place :
                ranked.order().subList(0, Math.min(limit, ranked.order().size()))) {
            Candidate candidate = candidates.get(place);
            Match match = reasons.match(candidate, likely[place]);
            IndexReader reader = searcher.getIndexReader();
            Map<Tongue, Wording> wordings = Wordings.of(reader, candidate.document());
            if (match.flag().covers() || guard.concerns(wordings, match.score())) {
                boolean sameNumbers = match.flag() != Flag.DIFFERENT_NUMBER;
                Objection objection =
                        guard.against(wordings, Wordings.named(reader, candidate.document()), sameNumbers);
                // Of two that differ in a number as well, the number says it for sure.
                if (sameNumbers || objection == null || objection.flag() != Flag.OPPOSITE) {
                    match = reasons.guarded(match, objection);
                }
            }
            if (StatedAmounts.isOfAnUnaskedConversion(reader, candidate.document(), Figures.in(question.said()))) {
                match = match.unlikely();
            }
            best.merge(match.slug(), match, (one, other) -> one.score() >= other.score() ? one : other);
        }
    }

    private List<String> modelNames(Question question) {
        List<String> names = new ArrayList<>();
        for (SentenceModel model : models) {
            if (model.knows(question.tongue())) {
                names.add(model.feature());
            }
        }
        return names;
    }

    private Known known(IndexReader state) throws IOException {
        IndexReader.CacheKey key = state.getReaderCacheHelper().getKey();
        Known now = known;
        if (now != null && now.state().equals(key)) {
            return now;
        }
        Map<Cutting, Rarity> rarity = new EnumMap<>(Cutting.class);
        for (Cutting cutting : Cutting.values()) {
            rarity.put(cutting, Rarity.of(state, cutting));
        }
        Known next = new Known(key, rarity, Sounds.of(state));
        known = next;
        return next;
    }
}
