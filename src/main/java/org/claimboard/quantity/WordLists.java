package org.claimboard.quantity;

import java.util.HashMap;
import java.util.Map;

/** Lists of words that have no meaning to tell apart. */
final class WordLists {

    private WordLists() {}

    static Map<String, Boolean> all(String words) {
        Map<String, Boolean> all = new HashMap<>();
        for (String word : words.split("\\|", -1)) {
            all.put(word, true);
        }
        return all;
    }
}
