package org.claimboard.provenance;

import java.util.Arrays;

/**
 * The strongly connected components of a graph: which nodes lie on circles together. After Tarjan, "Depth-first search
 * and linear graph algorithms" (1972), with a stack of its own, so that no chain is too long.
 */
final class Components {

    private static final int UNSEEN = -1;

    private final int[][] targets;
    private final int[] component;
    private final int[] index;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private int depth;
    private int opened;
    private int seen;
    private int count;

    private Components(int[][] targets) {
        int size = targets.length;
        this.targets = targets;
        component = new int[size];
        index = new int[size];
        low = new int[size];
        next = new int[size];
        path = new int[size];
        open = new int[size];
        Arrays.fill(component, UNSEEN);
        Arrays.fill(index, UNSEEN);
    }

    /**
     * The number of each node's component. Numbers count from 0 in reverse order of the edges: an edge between two
     * components leads to the lower number.
     *
     * @param targets the nodes that each node leads to
     */
    static int[] of(int[][] targets) {
        Components components = new Components(targets);
        for (int node = 0; node < targets.length; node++) {
            if (components.index[node] == UNSEEN) {
                components.search(node);
            }
        }
        return components.component;
    }

    private void search(int root) {
        enter(root);
        while (depth > 0) {
            int node = path[depth - 1];
            if (next[node] < targets[node].length) {
                follow(node, targets[node][next[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        index[node] = seen;
        low[node] = seen++;
        path[depth++] = node;
        open[opened++] = node;
    }

    private void follow(int node, int target) {
        if (index[target] == UNSEEN) {
            enter(target);
        } else if (component[target] == UNSEEN) {
            low[node] = Math.min(low[node], index[target]);
        }
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            int parent = path[depth - 1];
            low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == index[node]) {
            close(node);
        }
    }

    private void close(int root) {
        int node;
        do {
            node = open[--opened];
            component[node] = count;
        } while (node != root);
        count++;
    }
}
