package org.claimboard.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Finds the claims that cover a sentence, in the language of the sentence and across to Korean claims. */
final class ClaimMatcher {

    /** From here on a claim that has every word and a number of the sentence covers it, whatever else it says. */
    private static final double AGREED = 0.1;

    private static final int LONGEST_KEPT = 1_000;

    /** Below, words are not even compared. */
    private static final double HARDLY = 0.01;

    /** Below, seen from where the whole sentence lies, a claim does not cover a clause of it. */
    private static final double DOUBTFUL = 0.05;

    private final List<SentenceModel> models;
    private final Map<Tongue, Ranker> rankers;
    private final Ranker posts;
    private final Ranker across;
    private final Map<IndexReader.CacheKey, Known> known = new ConcurrentHashMap<>();

    /** What pieces tell in one state of the index, and what it answered last: a form that is refused asks all of it again. */
    private record Known(Map<Cutting, Rarity> rarity, Sounds sounds, Cache<Asked, Matches> answers) {

        private static final int ANSWERS = 1_000;

        static Known of(IndexReader state) {
            Map<Cutting, Rarity> rarity = new EnumMap<>(Cutting.class);
            try {
                for (Cutting cutting : Cutting.values()) {
                    rarity.put(cutting, Rarity.of(state, cutting));
                }
                return new Known(
                        rarity,
                        Sounds.of(state),
                        Caffeine.newBuilder()
                                .maximumSize(ANSWERS)
                                .expireAfterAccess(Remembered.FOR)
                                .scheduler(Scheduler.systemScheduler())
                                .build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record Asked(String post, Tongue tongue, int limit) {}

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
                Ranker.ofPosts(),
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
        Asked asked = new Asked(post, tongue == null ? Tongue.of(post) : tongue, limit);
        if (post.length() > LONGEST_KEPT) {
            return match(searcher, asked);
        }
        Cache<Asked, Matches> answers = known(searcher.getIndexReader()).answers();
        Matches answer = answers.getIfPresent(asked);
        if (answer == null) {
            answer = match(searcher, asked);
            answers.put(asked, answer);
        }
        return answer;
    }

    private Matches match(IndexSearcher searcher, Asked question) {
        String post = question.post();
        Tongue asked = question.tongue();
        int limit = question.limit();
        try {
            Figures said = Figures.in(PostText.sentence(post));
            if (said.areBare(asked)) {
                List<Match> stating = new StatedAmounts(searcher, said).matches(limit);
                if (!stating.isEmpty()) {
                    return Matches.of(stating);
                }
            }
            String sentence = PostText.sentence(post);
            List<Clauses.Clause> clauses = Clauses.in(sentence, asked);
            Ranker ranker =
                    asked == Tongue.ENGLISH && PostText.isPost(post) ? posts : rankers.getOrDefault(asked, across);
            Question whole = Question.of(asked, post, models);
            Map<String, Match> best = matches(searcher, post, whole, ranker, limit);
            if (!clauses.isEmpty()) {
                List<Map<String, Match>> parts = new ArrayList<>();
                for (Clauses.Clause clause : clauses) {
                    parts.add(matches(searcher, clause.sentence(), whole, limit));
                }
                best = ByClause.of(best, clauses, parts);
            }
            return Matches.of(best.values().stream()
                    .sorted(Comparator.comparingDouble(Match::score).reversed())
                    .limit(limit)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those that cover a clause: placing it takes as long as placing the whole, so it is first looked at from where the
     * whole lies.
     */
    private Map<String, Match> matches(IndexSearcher searcher, String clause, Question whole, int limit)
            throws IOException {
        Ranker ranker = rankers.getOrDefault(whole.tongue(), across);
        Map<String, Match> near = matches(searcher, clause, whole.part(clause), ranker, limit);
        return near.values().stream().noneMatch(ClaimMatcher::mayCover)
                ? Map.of()
                : matches(searcher, clause, Question.of(whole.tongue(), clause, models), ranker, limit);
    }

    private static boolean mayCover(Match match) {
        return match.flag() != Flag.RELATED || match.score() >= DOUBTFUL;
    }

    /** The likeliest of all claims, and in both languages. */
    private Map<String, Match> matches(IndexSearcher searcher, String post, Question question, Ranker ranker, int limit)
            throws IOException {
        Map<String, Match> best = new LinkedHashMap<>();
        Tongue asked = question.tongue();
        Guard guard = Guard.of(post, asked, NamesOnFile.of(searcher.getIndexReader()));
        add(best, searcher, question, guard, ranker, limit);
        if (asked == Tongue.ENGLISH && searcher.getIndexReader().getDocCount(Cutting.WORDS.field()) > 0) {
            Sounds sounds = known(searcher.getIndexReader()).sounds();
            add(best, searcher, question.inKorean(sounds), guard, across, limit);
        }
        return best;
    }

    private void add(
            Map<String, Match> best, IndexSearcher searcher, Question question, Guard guard, Ranker ranker, int limit)
            throws IOException {
        Map<Cutting, Rarity> rarity = known(searcher.getIndexReader()).rarity();
        List<Candidate> candidates =
                new Recall(searcher, models, Objects.requireNonNull(rarity.get(Cutting.GLOSSES))).candidates(question);
        Map<String, double[]> features = Likeness.of(
                question,
                candidates,
                rarity,
                models.stream().map(SentenceModel::feature).toList());
        Ranked ranked = ranker.rank(candidates, features);
        double[] likely = ranker.likely(ranked, features);
        Reasons reasons = new Reasons(question, rarity);
        Figures said = Figures.in(question.said());
        for (int place :
                ranked.order().subList(0, Math.min(limit, ranked.order().size()))) {
            Candidate candidate = candidates.get(place);
            Match match = reasons.match(candidate, likely[place]);
            IndexReader reader = searcher.getIndexReader();
            Map<Tongue, Wording> wordings = Wordings.of(reader, candidate.document());
            boolean amount = match.why().quantities().stream().anyMatch(words -> !NamedYears.is(words));
            if (match.flag() == Flag.RELATED && match.score() >= HARDLY) {
                boolean stated = amount && match.score() >= AGREED;
                boolean says = (stated ? guard.agrees(wordings) : guard.repeats(wordings))
                        || (match.score() >= AGREED
                                && guard.isExplained(wordings, Wordings.named(reader, candidate.document())));
                match = says ? match.agreed() : match;
            }
            if (match.flag().covers() || guard.concerns(wordings, match.score())) {
                boolean sameNumbers = match.flag() != Flag.DIFFERENT_NUMBER;
                match = reasons.guarded(
                        match, guard.against(wordings, Wordings.named(reader, candidate.document()), sameNumbers));
            }
            if (match.flag() == Flag.SAME_CLAIM
                    && !guard.beyond(wordings, Wordings.named(reader, candidate.document()))
                            .isEmpty()) {
                match = match.unsure();
            }
            if (StatedAmounts.isOfAnUnaskedConversion(reader, candidate.document(), said)) {
                match = match.unlikely();
            }
            best.merge(match.slug(), match, (one, other) -> one.score() >= other.score() ? one : other);
        }
    }

    /** Until the state is closed, as it is soon after another took its place. */
    private Known known(IndexReader state) {
        IndexReader.CacheHelper helper = state.getReaderCacheHelper();
        return known.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(known::remove);
            return Known.of(state);
        });
    }
}
