package org.claimboard.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;
import org.claimboard.workflow.Dependants.Dependant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependants by levels against the distances of Floyd and Warshall, on random graphs with circles. */
class DependantsTest {

    private static final int GRAPHS = 1000;
    private static final int FAR = 1000;

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 9, 14})
    void of_randomGraphs_findsEachDependantBySomeShortestPath(int size) {
        for (int seed = 0; seed < GRAPHS; seed++) {
            Random random = new Random(seed);
            List<RecordKey> keys = IntStream.range(0, size)
                    .mapToObj(i -> new RecordKey(i % 3 == 0 ? RecordType.SOURCE : RecordType.CLAIM, "r" + i))
                    .toList();
            Map<RecordKey, Set<RecordKey>> direct = graph(keys, random);
            Set<RecordKey> changed = new HashSet<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                changed.add(keys.get(random.nextInt(size)));
            }

            List<Dependant> found = Dependants.of(changed, asked -> answer(direct, asked));

            Map<String, Integer> lengths = new TreeMap<>();
            for (Dependant dependant : found) {
                lengths.put(
                        dependant.cause() + " → " + dependant.key(),
                        dependant.path().size() - 1);
                for (int i = 1; i < dependant.path().size(); i++) {
                    assertThat(direct.get(dependant.path().get(i - 1)))
                            .contains(dependant.path().get(i));
                }
            }
            assertThat(lengths).as("seed %d", seed).hasSameSizeAs(found).isEqualTo(distances(keys, direct, changed));
        }
    }

    @Test
    void of_aLongChain_asksOnceForEachStep() {
        List<RecordKey> chain = IntStream.range(0, 5000)
                .mapToObj(i -> new RecordKey(RecordType.SOURCE, "s" + i))
                .toList();
        Map<RecordKey, Set<RecordKey>> direct = new HashMap<>();
        for (int i = 1; i < chain.size(); i++) {
            direct.put(chain.get(i - 1), Set.of(chain.get(i)));
        }
        List<Integer> asked = new ArrayList<>();

        List<Dependant> found = Dependants.of(Set.of(chain.get(0)), keys -> {
            asked.add(keys.size());
            return answer(direct, keys);
        });

        assertThat(found).hasSize(4999);
        assertThat(asked).hasSize(5000).containsOnly(1);
    }

    @Test
    void of_aHubOfManyChanges_asksInOne() {
        Set<RecordKey> changed = new HashSet<>();
        Map<RecordKey, Set<RecordKey>> direct = new HashMap<>();
        RecordKey hub = new RecordKey(RecordType.CLAIM, "hub");
        for (int i = 0; i < 10_000; i++) {
            RecordKey source = new RecordKey(RecordType.SOURCE, "s" + i);
            changed.add(source);
            direct.put(source, Set.of(hub));
        }
        List<Integer> asked = new ArrayList<>();

        List<Dependant> found = Dependants.of(changed, keys -> {
            asked.add(keys.size());
            return answer(direct, keys);
        });

        assertThat(found).hasSize(10_000);
        assertThat(asked).containsExactly(10_000, 1);
    }

    private static Map<RecordKey, Set<RecordKey>> graph(List<RecordKey> keys, Random random) {
        Map<RecordKey, Set<RecordKey>> direct = new HashMap<>();
        for (int edges = random.nextInt(2 * keys.size() + 1); edges > 0; edges--) {
            RecordKey cause = keys.get(random.nextInt(keys.size()));
            RecordKey dependant = keys.get(random.nextInt(keys.size()));
            direct.computeIfAbsent(cause, key -> new HashSet<>()).add(dependant);
        }
        return direct;
    }

    private static Map<RecordKey, Set<RecordKey>> answer(Map<RecordKey, Set<RecordKey>> direct, Set<RecordKey> asked) {
        Map<RecordKey, Set<RecordKey>> answer = new HashMap<>(direct);
        answer.keySet().retainAll(asked);
        return answer;
    }

    /** Steps from each changed record to each other one, over records that did not change. */
    private static Map<String, Integer> distances(
            List<RecordKey> keys, Map<RecordKey, Set<RecordKey>> direct, Set<RecordKey> changed) {
        int[][] steps = new int[keys.size()][keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < keys.size(); j++) {
                boolean depends = direct.getOrDefault(keys.get(i), Set.of()).contains(keys.get(j));
                steps[i][j] = depends ? 1 : FAR;
            }
        }
        for (int via = 0; via < keys.size(); via++) {
            for (int i = 0; i < keys.size() && !changed.contains(keys.get(via)); i++) {
                for (int j = 0; j < keys.size(); j++) {
                    steps[i][j] = Math.min(steps[i][j], steps[i][via] + steps[via][j]);
                }
            }
        }
        Map<String, Integer> distances = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < keys.size(); j++) {
                if (i != j && changed.contains(keys.get(i)) && steps[i][j] < FAR) {
                    distances.put(keys.get(i) + " → " + keys.get(j), steps[i][j]);
                }
            }
        }
        return distances;
    }
}
