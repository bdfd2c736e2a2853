package org.claimboard.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.claimboard.upkeep.Console;

/**
 * Learns the weights that the rankers have as resources, and measures them. Its arguments are the folder of the sets, a
 * folder to remember sentences in, and the folder of the resources.
 *
 * <p>The English weights are learned on the two train parts and measured on the dev parts. There are no train parts in
 * Korean: its few weights are learned on the dev parts of both sets, and measured on each set with the weights of the
 * other, and on each fifth of both with the weights of the rest. It is run with an empty concepts.txt before the classes,
 * for that list was written with these questions at hand. {@link Calibration} then brings the odds of posts to the scale of
 * the answers.
 */
public final class RankerTrainer {

    private static final String ORDER = "What puts the right claim first; listwise softmax, learned on ";
    private static final List<String> ENGLISH = List.of(
            "words", "words-share", "text", "text-share", "phrases", "title", "numbers", "text-length", "title-length");
    private static final List<String> ENGLISH_TRUST =
            List.of("phrases", "title", "answered", "asked", "text-length", Ranked.LEAD, Ranked.SCORE);
    private static final List<String> POST_TRUST =
            List.of("answered", "asked", Ranked.LEAD, Ranked.SCORE, Ranked.PLACE, Ranked.AHEAD);
    private static final List<String> KOREAN = List.of("words", "syllables", "pairs", "letters", "numbers");
    private static final List<String> KOREAN_MEANING = List.of("minilm", "meanings");
    private static final List<String> KOREAN_TRUST = List.of("pairs", Ranked.LEAD);
    private static final List<String> ACROSS = List.of("told-above", "e5-above", "minilm-above");
    private static final List<String> ACROSS_TRUST = List.of("told", "e5", "minilm");
    private static final int FOREIGN = 300;

    /** Of so few questions none may be said to be checked, and the likeliest must be clearly less likely. */
    private static final double FEWER = 0.03;

    private static final double MARGIN = 0.4;

    private static final List<String> PACKAGED = List.of("e5", "minilm");
    private static final int FOLDS = 5;

    /** Beside one in so many of the other claims a question is asked as if of a desk that has few. */
    private static final int FEW = 20;

    /** Few questions learn few weights: they are held nearer to nothing. */
    private static final double ACROSS_RESTRAINT = 0.1;

    private final Path sets;
    private final Path resources;

    private RankerTrainer(Path sets, Path resources) {
        this.sets = sets;
        this.resources = resources;
    }

    public static void main(String[] arguments) throws IOException {
        RankerTrainer trainer = new RankerTrainer(Path.of(arguments[0]), Path.of(arguments[2]));
        List<RememberedModel> models = new ArrayList<>();
        for (SentenceModel model : PackagedModel.all()) {
            models.add(new RememberedModel(model, Path.of(arguments[1])));
        }
        List<String> wanted = arguments.length > 3
                ? List.of(arguments[3].split(","))
                : List.of("korean", "across", "english", "posts");
        if (wanted.contains("korean")) {
            trainer.korean(models);
        }
        if (wanted.contains("across")) {
            trainer.across(models);
        }
        if (wanted.contains("english")) {
            trainer.english(models);
        }
        if (wanted.contains("posts")) {
            trainer.posts(models);
        }
        models.forEach(RememberedModel::close);
    }

    /** The questions of a set, once with the right claims among the others and once without. */
    private record Part(String name, List<Lesson> checked, List<Lesson> unchecked) {

        List<Lesson> all() {
            List<Lesson> all = new ArrayList<>(checked);
            all.addAll(unchecked);
            return all;
        }

        /** As if every other question, beginning with the first or the second, had not been checked. */
        double telling(Ranker ranker, int first) {
            return Trust.telling(half(checked, first), half(unchecked, 1 - first), ranker);
        }

        private static List<Lesson> half(List<Lesson> lessons, int first) {
            List<Lesson> half = new ArrayList<>();
            for (int i = first; i < lessons.size(); i += 2) {
                half.add(lessons.get(i));
            }
            return half;
        }

        void report(String what, Ranker ranker) {
            Console.out()
                    .printf(
                            Locale.ROOT,
                            "%-14s %-18s MAP@5 %.4f  AUROC %.4f and %.4f%n",
                            what,
                            name,
                            Lesson.meanPrecision(checked, ranker.order()),
                            telling(ranker, 0),
                            telling(ranker, 1));
        }
    }

    private Part part(String set, String part, List<? extends SentenceModel> models, Tongue tongue) throws IOException {
        return part(set, part, models, tongue, 1);
    }

    /** The questions of a set, asked of one in so many of its other claims. */
    private Part part(String set, String part, List<? extends SentenceModel> models, Tongue tongue, int every)
            throws IOException {
        CheckedSet read = CheckedSet.read(sets.resolve(set), part);
        IndexSearcher searcher = ClaimIndex.of(read.claims(), models);
        return new Part(
                set + " " + part,
                Lesson.of(read, searcher, models, tongue, false, every),
                Lesson.of(read, searcher, models, tongue, true, every));
    }

    private void korean(List<RememberedModel> models) throws IOException {
        Part first = part("ko", "ko.dev", models, Tongue.KOREAN);
        Part second = part("klue_sts", "dev", models, Tongue.KOREAN);
        for (String one : with(KOREAN, KOREAN_MEANING)) {
            Ranker alone = new Ranker(Weights.parse(one + " 1"), Weights.parse(one + " 1"));
            List.of(first, second).forEach(part -> part.report(one, alone));
        }
        for (List<String> meaning :
                List.of(List.<String>of(), List.of("minilm"), List.of("meanings"), KOREAN_MEANING)) {
            List<String> order = with(KOREAN, meaning);
            List<String> trust = with(KOREAN_TRUST, meaning);
            second.report("of the other", learnOfEach(List.of(first), order, trust));
            first.report("of the other", learnOfEach(List.of(second), order, trust));
            folds(order, first, second);
        }
        Ranker both =
                learnOfEach(List.of(first, second), with(KOREAN, KOREAN_MEANING), with(KOREAN_TRUST, KOREAN_MEANING));
        List.of(first, second).forEach(part -> part.report("of both", both));
        write("korean", both, "the dev parts of ko and klue_sts (there are no train parts), with no list of concepts");
    }

    /**
     * English questions of Korean claims. There are few; that nobody checked what is said of something else is learned from
     * sentences about another country.
     */
    private void across(List<RememberedModel> models) throws IOException {
        Part across = part("ko", "en.dev", models, Tongue.KOREAN);
        List<Lesson> foreign = new ArrayList<>();
        for (String set : List.of("ko", "klue_sts")) {
            foreign.addAll(foreign(set, models));
        }
        folds(List.of("told"), across);
        folds(ACROSS, across);
        Weights order = new Learner(ACROSS, 200, ACROSS_RESTRAINT).ranking(across.checked());
        List<Lesson> all = new ArrayList<>(across.all());
        all.addAll(foreign);
        Weights learned = Trust.learn(all, order, ACROSS_TRUST, 0.05);
        Weights strict = Trust.calibrated(foreign, order, learned, 0.005);
        Weights likeliest = Trust.calibrated(across.unchecked(), order, learned, FEWER);
        Weights hard = new Weights(likeliest.byFeature(), likeliest.base() - MARGIN);
        Ranker bridge = new Ranker(order, hard.base() < strict.base() ? hard : strict);
        across.report("across", bridge);
        Console.out()
                .printf(
                        Locale.ROOT,
                        "across: checked of foreign %.4f, of unchecked %.3f, of checked %.3f%n",
                        checked(foreign, bridge),
                        checked(across.unchecked(), bridge),
                        checked(across.checked(), bridge));
        write(
                "across",
                bridge,
                "the English questions of ko dev, with no list of concepts; what is foreign, on politifact train");
    }

    private static double checked(List<Lesson> lessons, Ranker ranker) {
        return lessons.stream()
                        .filter(lesson -> Trust.first(lesson, ranker) >= Answer.CHECKED.least())
                        .count()
                / (double) lessons.size();
    }

    /** Sentences about another country, asked of the claims of the set. */
    private List<Lesson> foreign(String set, List<? extends SentenceModel> models) throws IOException {
        Map<String, String> sentences = new LinkedHashMap<>();
        CheckedSet.read(sets.resolve("politifact"), "train").queries().entrySet().stream()
                .limit(FOREIGN)
                .forEach(query -> sentences.put(query.getKey(), query.getValue()));
        CheckedSet claims = CheckedSet.read(sets.resolve(set), set.equals("ko") ? "ko.dev" : "dev");
        IndexSearcher searcher = ClaimIndex.of(claims.claims(), models);
        return Lesson.of(new CheckedSet(claims.claims(), sentences, Map.of()), searcher, models, Tongue.KOREAN);
    }

    /** Each fifth of the questions, by what is learned of the others. */
    private static void folds(List<String> order, Part... parts) {
        double[] sums = new double[parts.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<List<Lesson>> learned = new ArrayList<>();
            for (Part part : parts) {
                learned.add(fold(part.checked(), fold, false));
            }
            Weights weights =
                    new Learner(order, 200, parts.length == 1 ? ACROSS_RESTRAINT : 0.03).rankingOfEach(learned);
            for (int i = 0; i < sums.length; i++) {
                List<Lesson> held = fold(parts[i].checked(), fold, true);
                sums[i] += Lesson.meanPrecision(held, weights)
                        * held.size()
                        / parts[i].checked().size();
            }
        }
        for (int i = 0; i < sums.length; i++) {
            Console.out().printf(Locale.ROOT, "five-fold      %-18s MAP@5 %.4f  %s%n", parts[i].name(), sums[i], order);
        }
    }

    private static List<Lesson> fold(List<Lesson> lessons, int fold, boolean held) {
        List<Lesson> some = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            if ((i % FOLDS == fold) == held) {
                some.add(lessons.get(i));
            }
        }
        return some;
    }

    private static Ranker learn(List<Part> parts, List<String> order, List<String> trust) {
        List<Lesson> checked =
                parts.stream().flatMap(part -> part.checked().stream()).toList();
        return learn(parts, new Learner(order, 200, 0.03).ranking(checked), trust);
    }

    /** Each part counts as much as any other. */
    private static Ranker learnOfEach(List<Part> parts, List<String> order, List<String> trust) {
        List<List<Lesson>> checked = parts.stream().map(Part::checked).toList();
        return learn(parts, new Learner(order, 200, 0.03).rankingOfEach(checked), trust);
    }

    private static Ranker learn(List<Part> parts, Weights weights, List<String> trust) {
        List<Lesson> all = parts.stream().flatMap(part -> part.all().stream()).toList();
        List<Lesson> unchecked =
                parts.stream().flatMap(part -> part.unchecked().stream()).toList();
        Weights learned = Trust.learn(all, weights, trust, 0.001);
        return new Ranker(weights, Trust.calibrated(unchecked, weights, learned));
    }

    private void english(List<RememberedModel> models) throws IOException {
        List<Part> train = new ArrayList<>();
        List<Part> dev = new ArrayList<>();
        for (String set : List.of("ct2020", "politifact")) {
            train.add(part(set, "train", models, Tongue.ENGLISH));
            dev.add(part(set, "dev", models, Tongue.ENGLISH));
        }
        for (List<String> some : List.of(List.of("words"), List.of("e5"), List.of("minilm"))) {
            Ranker ranker = learn(train, some, some);
            dev.forEach(part -> part.report(some.get(0), ranker));
        }
        List<String> meanings = withShares(PACKAGED);
        ablate("lexical", train, dev, without(ENGLISH, "numbers"), ENGLISH_TRUST);
        ablate("+ numbers", train, dev, ENGLISH, ENGLISH_TRUST);
        ablate("embeddings", train, dev, meanings, PACKAGED);
        ablate("all - numbers", train, dev, with(without(ENGLISH, "numbers"), meanings), with(ENGLISH_TRUST, PACKAGED));
        Ranker all = ablate("all", train, dev, with(ENGLISH, meanings), with(ENGLISH_TRUST, PACKAGED));
        train.forEach(part -> part.report("all", all));
        write("english", all, "the train parts of ct2020 and politifact");
        desk(train, dev);
    }

    /**
     * The order of posts, and the trees that say when to trust it. Trees know what they were learned on, so the point from
     * which on claims are said to cover a post is that of trees learned without it. They are shown each post beside few
     * claims, too: where there are few, the first is far ahead of the others though it says nothing of the kind.
     */
    private void posts(List<RememberedModel> models) throws IOException {
        Part train = part("ct2020", "train", models, Tongue.ENGLISH);
        Part few = part("ct2020", "train", models, Tongue.ENGLISH, FEW);
        Part dev = part("ct2020", "dev", models, Tongue.ENGLISH);
        List<String> features = with(ENGLISH, withShares(PACKAGED));
        List<String> trust = with(with(features, POST_TRUST), withAbove(PACKAGED));
        Weights order = new Learner(features, 200, 0.03).ranking(train.checked());
        List<Double> checked = new ArrayList<>();
        List<Double> unchecked = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> lessons = fold(train.checked(), fold, false);
            lessons.addAll(fold(train.unchecked(), fold, false));
            lessons.addAll(fold(few.checked(), fold, false));
            lessons.addAll(fold(few.unchecked(), fold, false));
            Ranker ranker = new Ranker(order, Trust.learnTrees(lessons, order, trust));
            fold(train.checked(), fold, true).forEach(lesson -> checked.add(Trust.first(lesson, ranker)));
            fold(train.unchecked(), fold, true).forEach(lesson -> unchecked.add(Trust.first(lesson, ranker)));
        }
        double point = Trust.point(unchecked);
        List<Lesson> all = train.all();
        all.addAll(few.all());
        Trees learned = Trust.learnTrees(all, order, trust);
        Trees trees = new Trees(learned.trees(), 1, learned.base() - point);
        Ranker posts = new Ranker(order, trees);
        dev.report("posts", posts);
        Console.out()
                .printf(
                        Locale.ROOT,
                        "posts: checked five-fold %.3f; dev, of unchecked %.3f, of checked %.3f%n",
                        checked.stream()
                                        .filter(likely -> Math.log(likely / (1 - likely)) > point)
                                        .count()
                                / (double) checked.size(),
                        checked(dev.unchecked(), posts),
                        checked(dev.checked(), posts));
        Console.out()
                .printf(
                        Locale.ROOT,
                        "beside few claims: of unchecked %.3f, of checked %.3f%n",
                        checked(few.unchecked(), posts),
                        checked(few.checked(), posts));
        write("english-post-order.txt", order, ORDER + "the train part of ct2020");
        write(trees);
    }

    private static Ranker ablate(
            String what, List<Part> train, List<Part> dev, List<String> order, List<String> trust) {
        Ranker ranker = learn(train, order, trust);
        dev.forEach(part -> part.report(what, ranker));
        return ranker;
    }

    /** A desk's model is not known here: each of the packaged ones stands for it once. */
    private void desk(List<Part> train, List<Part> dev) throws IOException {
        List<Part> renamed = new ArrayList<>();
        for (String model : PACKAGED) {
            train.forEach(part -> renamed.add(renamed(part, model)));
        }
        List<String> meaning = withShares(List.of("meaning"));
        Ranker ranker = learn(renamed, with(ENGLISH, meaning), with(ENGLISH_TRUST, List.of("meaning-share")));
        for (String model : PACKAGED) {
            dev.forEach(part -> renamed(part, model).report("desk " + model, ranker));
        }
        write("english-desk", ranker, "the train parts of ct2020 and politifact, once with each packaged model");
    }

    private static Part renamed(Part part, String model) {
        return new Part(
                part.name(),
                part.checked().stream().map(lesson -> renamed(lesson, model)).toList(),
                part.unchecked().stream().map(lesson -> renamed(lesson, model)).toList());
    }

    private static Lesson renamed(Lesson lesson, String model) {
        Map<String, double[]> features = new LinkedHashMap<>(lesson.features());
        features.put("meaning", lesson.features().get(model));
        features.put("meaning-share", lesson.features().get(model + "-share"));
        return new Lesson(lesson.id(), lesson.candidates(), features, lesson.right(), lesson.rightClaims());
    }

    private static List<String> withShares(List<String> names) {
        return names.stream()
                .flatMap(name -> List.of(name, name + "-share").stream())
                .toList();
    }

    private static List<String> withAbove(List<String> names) {
        return names.stream().map(name -> name + "-above").toList();
    }

    private static List<String> with(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<String> without(List<String> some, String name) {
        return some.stream().filter(one -> !one.equals(name)).toList();
    }

    private void write(String name, Ranker ranker, String where) throws IOException {
        write(name + "-order.txt", ranker.order(), ORDER + where);
        write(
                name + "-trust.txt",
                (Weights) ranker.trust(),
                "The logarithm of the odds that it is right; logistic, learned on " + where);
    }

    private void write(Trees trees) throws IOException {
        StringBuilder text =
                new StringBuilder("# The logarithm of the odds that it is right; boosted trees, learned on the"
                        + " train part of ct2020.\n# Written by RankerTrainer in src/test.\n");
        text.append(String.format(Locale.ROOT, "base %.5f%nstretch %.5f%n", trees.base(), trees.stretch()));
        for (Trees.Node tree : trees.trees()) {
            write(text, tree);
            text.append('\n');
        }
        Files.writeString(resources.resolve("english-post-trees.txt"), text.toString());
    }

    private static void write(StringBuilder text, Trees.Node node) {
        if (node instanceof Trees.Split split) {
            text.append(String.format(Locale.ROOT, "%s %.5f ", split.feature(), split.cut()));
            write(text, split.lower());
            text.append(' ');
            write(text, split.higher());
        } else if (node instanceof Trees.Leaf leaf) {
            text.append(String.format(Locale.ROOT, "%.5f", leaf.value()));
        }
    }

    private void write(String file, Weights weights, String how) throws IOException {
        StringBuilder text = new StringBuilder("# " + how + ".\n# Written by RankerTrainer in src/test.\n");
        weights.byFeature()
                .forEach((name, weight) -> text.append(String.format(Locale.ROOT, "%s %.5f%n", name, weight)));
        text.append(String.format(Locale.ROOT, "base %.5f%n", weights.base()));
        Files.writeString(resources.resolve(file), text.toString());
    }
}
