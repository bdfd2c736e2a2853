package org.claimboard.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** The names that the claims on file have, of claimants and subjects too: words that have capitals there amid sentences. */
final class NamesOnFile {

    /** So many claims that have a word show whether it is a name. */
    private static final int LOOKED_AT = 10;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Nobody asks about more words of one sentence than this. */
    private static final int MOST_WORDS = 60;

    private final IndexReader claims;
    private final Map<String, Boolean> told = new HashMap<>();

    private NamesOnFile(IndexReader claims) {
        this.claims = claims;
    }

    /** Whether a word in small letters is such a name; for the words of one sentence. */
    static Predicate<String> of(IndexReader claims) {
        return new NamesOnFile(claims)::has;
    }

    private boolean has(String word) {
        if (EnglishWords.isThing(word)) {
            return false;
        }
        Boolean known = told.get(word);
        if (known == null) {
            known = told.size() < MOST_WORDS && (Concepts.isKnownName(word) || isOnFile(word));
            told.put(word, known);
        }
        return known;
    }

    private boolean isOnFile(String word) {
        try {
            for (LeafReaderContext leaf : claims.leaves()) {
                if (isNamed(leaf.reader(), ClaimDocument.NAMED_WORDS, word, Tongue.ENGLISH, Cutting.STEMS)) {
                    return true;
                }
                for (Tongue tongue : Tongue.values()) {
                    Cutting cutting = tongue.cuttings().get(0);
                    if (isNamed(leaf.reader(), cutting.field(), word, tongue, cutting)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNamed(LeafReader reader, String field, String word, Tongue tongue, Cutting cutting)
            throws IOException {
        List<String> pieces = cutting.of(word);
        PostingsEnum having = pieces.size() == 1 ? reader.postings(new Term(field, pieces.get(0))) : null;
        if (having == null) {
            return false;
        }
        boolean parties = field.equals(ClaimDocument.NAMED_WORDS);
        boolean named = false;
        int left = LOOKED_AT;
        for (int place = having.nextDoc();
                place != DocIdSetIterator.NO_MORE_DOCS && left > 0;
                place = having.nextDoc()) {
            String text = parties
                    ? amid(Wordings.text(reader, ClaimDocument.NAMED, place))
                    : Wordings.of(reader, place, tongue).text();
            if (!parties && Arrays.asList(WORDS.split(text)).contains(word)) {
                return false;
            }
            named |= Names.isNamedIn(text, tongue, word);
            left--;
        }
        return named;
    }

    /** Each party as if a sentence named it. */
    private static String amid(String parties) {
        return "of " + parties.replace("\n", ", of ");
    }
}
