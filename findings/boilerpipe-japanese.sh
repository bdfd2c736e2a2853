#!/usr/bin/env bash
# boilerpipe 1.2.2 (com.syncthemall), the text of an article on a page: nothing of a Japanese one, where of the same two paragraphs in Korean and in
# English the ArticleExtractor has both. It counts words, which it finds by spaces. Best guess: the paragraphs, or an error; an empty text looks like
# a page without an article.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version><dependencies>
<dependency><groupId>com.syncthemall</groupId><artifactId>boilerpipe</artifactId><version>1.2.2</version></dependency></dependencies></project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath
cat > Run.java <<'JAVA'
import de.l3s.boilerpipe.extractors.ArticleExtractor;

public class Run {
    private static final String[][] ARTICLES = {
        {"The model was trained for less money than anybody had thought possible before, the company said on Monday in a long statement to its investors and to the press.",
         "Its rivals, which spent far more in the same year on the same kind of work, doubt that the number is whole and ask for the costs of the chips and of the people."},
        {"\ud68c\uc0ac\ub294 \uc6d4\uc694\uc77c \ud22c\uc790\uc790\uc640 \uc5b8\ub860\uc5d0 \ubcf4\ub0b8 \uae34 \uc131\uba85\uc5d0\uc11c \uc774 \ubaa8\ub378\uc774 \uc9c0\uae08\uae4c\uc9c0 \ub204\uad6c\ub098 \uac00\ub2a5\ud558\ub2e4\uace0 \uc0dd\uac01\ud588\ub358 \uac83\ubcf4\ub2e4 \ud6e8\uc52c \uc801\uc740 \ube44\uc6a9\uc73c\ub85c \ud6c8\ub828\ub410\ub2e4\uace0 \ubc1d\ud614\ub2e4.",
         "\uac19\uc740 \ud574 \uac19\uc740 \uc885\ub958\uc758 \uc77c\uc5d0 \ud6e8\uc52c \ub9ce\uc740 \ub3c8\uc744 \uc4f4 \uacbd\uc7c1\uc0ac\ub4e4\uc740 \uadf8 \uc22b\uc790\uac00 \uc804\ubd80\ub77c\ub294 \uac83\uc744 \uc758\uc2ec\ud558\uba70 \ubc18\ub3c4\uccb4\uc640 \uc778\uac74\ube44\uc758 \ube44\uc6a9\uc744 \ubb3b\uace0 \uc788\ub2e4."},
        {"\u540c\u793e\u306f\u6708\u66dc\u65e5\u3001\u6295\u8cc7\u5bb6\u3068\u5831\u9053\u6a5f\u95a2\u3078\u306e\u9577\u3044\u58f0\u660e\u306e\u4e2d\u3067\u3001\u3053\u306e\u30e2\u30c7\u30eb\u306f\u3053\u308c\u307e\u3067\u8ab0\u3082\u304c\u53ef\u80fd\u3060\u3068\u8003\u3048\u3066\u3044\u305f\u3088\u308a\u3082\u306f\u308b\u304b\u306b\u5c11\u306a\u3044\u8cbb\u7528\u3067\u8a13\u7df4\u3055\u308c\u305f\u3068\u8ff0\u3079\u305f\u3002",
         "\u540c\u3058\u5e74\u306b\u540c\u3058\u7a2e\u985e\u306e\u4ed5\u4e8b\u306b\u306f\u308b\u304b\u306b\u591a\u304f\u3092\u8cbb\u3084\u3057\u305f\u7af6\u5408\u5404\u793e\u306f\u3001\u305d\u306e\u6570\u5b57\u304c\u5168\u4f53\u3067\u3042\u308b\u3053\u3068\u3092\u7591\u3044\u3001\u534a\u5c0e\u4f53\u3068\u4eba\u4ef6\u8cbb\u306e\u8cbb\u7528\u3092\u6c42\u3081\u3066\u3044\u308b\u3002"},
    };
    private static final boolean[] KEPT = {true, true, false};

    public static void main(String[] arguments) throws Exception {
        System.out.println("boilerpipe 1.2.2");
        boolean same = true;
        for (int i = 0; i < ARTICLES.length; i++) {
            String page = "<html><body><div><a href=\"/\">News</a></div><p>" + ARTICLES[i][0] + "</p><p>" + ARTICLES[i][1] + "</p></body></html>";
            String text = ArticleExtractor.INSTANCE.getText(page);
            boolean kept = text.contains(ARTICLES[i][0]) && text.contains(ARTICLES[i][1]);
            System.out.println(ARTICLES[i][0].substring(0, 8) + "... -> " + (kept ? "both paragraphs" : "[" + text.trim() + "]"));
            same &= kept == KEPT[i] && (kept || text.isBlank());
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -cp "$(cat classpath)" Run.java
