#!/usr/bin/env bash
# lucene-analysis-nori 9.12.3, KoreanTokenizer without decompounding, the tag of each token:
# - names that its dictionary has are common nouns: 구글 and 머스크 are NNG;
# - names that it has not are cut into words that it has, and none is tagged UNKNOWN:
#   노바텔 is 노/NNP 바텔/NNP, 딥시크 is 딥/NNG 시크/NNG, 고은채 is 고은/VA 채/NNB.
# Best guess: a name is a proper noun (NNP), and an unseen run of Hangul is UNKNOWN. A reader of names cannot go by the tags.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
for name in lucene-core lucene-analysis-common lucene-analysis-nori; do
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.apache.lucene:$name:9.12.3 -DoutputDirectory="$folder"
done
cat > Run.java <<'JAVA'
import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Version;

public class Run {
    public static void main(String[] arguments) throws Exception {
        System.out.println("lucene " + Version.LATEST);
        String[][] seen = {
            {"\uad6c\uae00", "\uad6c\uae00/NNG"}, {"\uba38\uc2a4\ud06c", "\uba38\uc2a4\ud06c/NNG"},
            {"\ub178\ubc14\ud154", "\ub178/NNP \ubc14\ud154/NNP"},
            {"\ub525\uc2dc\ud06c", "\ub525/NNG \uc2dc\ud06c/NNG"},
            {"\uace0\uc740\ucc44", "\uace0\uc740/VA \ucc44/NNB"},
        };
        boolean same = true;
        for (String[] row : seen) {
            String tags = tags(row[0]);
            System.out.println(row[0] + " => " + tags);
            same &= tags.equals(row[1]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static String tags(String text) throws Exception {
        StringBuilder tags = new StringBuilder();
        try (KoreanTokenizer stream = new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.NONE, false)) {
            stream.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                tags.append(tags.length() == 0 ? "" : " ")
                        .append(stream.getAttribute(CharTermAttribute.class))
                        .append('/')
                        .append(stream.getAttribute(PartOfSpeechAttribute.class).getLeftPOS().name());
            }
            stream.end();
        }
        return tags.toString();
    }
}
JAVA
java -Dstdout.encoding=UTF-8 -cp 'lucene-core-9.12.3.jar:lucene-analysis-common-9.12.3.jar:lucene-analysis-nori-9.12.3.jar' Run.java
