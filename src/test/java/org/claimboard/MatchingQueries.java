package org.claimboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences to ask about: lines of an id, a tab and the sentence. */
record MatchingQueries(List<String> ids, List<String> texts) {

    private static final int LONGEST = 4_000;
    private static final int MOST = 50;
    private static final int MOST_CHARACTERS = 40_000;

    /** Empty sentences are left out: nothing can be said about them. */
    static List<MatchingQueries> read(Path file) throws IOException {
        List<MatchingQueries> batches = new ArrayList<>();
        int room = 0;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", 2);
            String text = cells.length == 2 ? cut(cells[1].strip()) : "";
            if (text.isBlank()) {
                continue;
            }
            room -= text.length();
            if (room < 0 || batches.get(batches.size() - 1).ids.size() == MOST) {
                batches.add(new MatchingQueries(new ArrayList<>(), new ArrayList<>()));
                room = MOST_CHARACTERS - text.length();
            }
            MatchingQueries batch = batches.get(batches.size() - 1);
            batch.ids.add(cells[0]);
            batch.texts.add(text);
        }
        return batches;
    }

    /** As much of the text as is taken. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
