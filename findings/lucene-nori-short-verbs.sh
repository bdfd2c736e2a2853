#!/usr/bin/env bash
# lucene-analysis-nori 9.12.3, KoreanTokenizer: what it says short verbs are made of. In "수가 줄었다" (the number fell) 줄 is "주/VV", give; in 길을 막았다
# (blocked the road) 막 is 박, drive in; 쓰다 (use) is 쓸, sweep, and 가다 (go) is 갈, grind: the tag is that of one verb and not of a verb with an
# ending. With DecompoundMode.DISCARD, the default of KoreanAnalyzer, that other verb is what is indexed, so that a search for 줄다 finds who gave
# and 주었다 (gave) is a third verb, 줏. Longer verbs are right: 오르다, 떠나다, and 올랐다 is 오르 with an ending. Best guess: 줄, 막, 쓰, 가.
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
            {"\uc218\uac00 \uc904\uc5c8\ub2e4", "\uc8fc/VV"}, {"\uae38\uc744 \ub9c9\uc558\ub2e4", "\ubc15/VV"}, {"\uc4f0\ub2e4", "\uc4f8/VV"},
            {"\uac00\ub2e4", "\uac08/VV"}, {"\ub3c8\uc744 \uc8fc\uc5c8\ub2e4", "\uc90f/VV"}, {"\ub5a0\ub098\ub2e4", "\ub5a0\ub098/VV"},
            {"\uac12\uc774 \uc62c\ub790\ub2e4", "\uc624\ub974/VV"},
        };
        boolean same = true;
        for (String[] row : seen) {
            String verb = verb(row[0]);
            System.out.println(row[0] + " => " + verb);
            same &= verb.equals(row[1]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static String verb(String text) throws Exception {
        try (KoreanTokenizer words = new KoreanTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, KoreanTokenizer.DecompoundMode.DISCARD, false)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            PartOfSpeechAttribute tag = words.addAttribute(PartOfSpeechAttribute.class);
            words.setReader(new StringReader(text));
            words.reset();
            while (words.incrementToken()) {
                if (tag.getLeftPOS().name().equals("VV")) {
                    return word + "/" + tag.getLeftPOS();
                }
            }
            return "none";
        }
    }
}
JAVA
java -cp "$folder/*" Run.java
