#!/usr/bin/env bash
# lucene-analysis-nori 9.12.3, KoreanTokenizer (punctuation kept, as its documentation asks) with KoreanNumberFilter:
# - 조원이다 ("is … trillion won"): the copula 이 is taken for the numeral and becomes a token 2;
# - 이천 쌀 (rice from the city of Icheon): 2000; 천만에 ("not at all"): 10000000;
# - 1,2,3위 (ranks 1, 2 and 3): one number, 123; 16 000: 16 and 0.
# Best guess: words stay words, and a comma groups three digits only.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
for name in lucene-core lucene-analysis-common lucene-analysis-nori; do
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.apache.lucene:$name:9.12.3 -DoutputDirectory="$folder"
done
cat > Run.java <<'JAVA'
import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanNumberFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Version;

public class Run {
    public static void main(String[] arguments) throws Exception {
        System.out.println("lucene " + Version.LATEST);
        String[][] seen = {
            {"\uc870\uc6d0\uc774\ub2e4", "\uc870\uc6d0|2|\ub2e4"}, {"\uc774\ucc9c \uc300", "2000|\uc300"},
            {"\ucc9c\ub9cc\uc5d0", "10000000|\uc5d0"}, {"1,2,3\uc704", "123|\uc704"}, {"16 000", "16|0"},
        };
        boolean same = true;
        for (String[] row : seen) {
            String tokens = tokens(row[0]);
            System.out.println(row[0] + " => " + tokens);
            same &= tokens.equals(row[1]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static String tokens(String text) throws Exception {
        KoreanTokenizer tokenizer = new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.NONE, false, false);
        tokenizer.setReader(new StringReader(text));
        StringBuilder tokens = new StringBuilder();
        try (TokenStream stream = new KoreanNumberFilter(tokenizer)) {
            stream.reset();
            while (stream.incrementToken()) {
                String token = stream.getAttribute(CharTermAttribute.class).toString();
                if (!token.isBlank()) {
                    tokens.append(tokens.length() == 0 ? "" : "|").append(token);
                }
            }
            stream.end();
        }
        return tokens.toString();
    }
}
JAVA
java -Dstdout.encoding=UTF-8 -cp 'lucene-core-9.12.3.jar:lucene-analysis-common-9.12.3.jar:lucene-analysis-nori-9.12.3.jar' Run.java
