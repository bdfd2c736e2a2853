#!/usr/bin/env bash
# open-korean-text 2.3.1 (org.openkoreantext), tags of Korean: the 안 that denies (안 했다, did not) is a noun, as is the 안 of inside, so whoever keeps
# or drops parts of speech loses the denial without a sign; 못 (못 했다) alike. 썼다 (wrote, spent) is given the stem 써다, which no
# dictionary has (쓰다). The day 2025.1.20 is the number 2025.1, a stop and the number 20. Best guess: 안 an adverb, 쓰다, and three numbers.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version><dependencies>
<dependency><groupId>org.openkoreantext</groupId><artifactId>open-korean-text</artifactId><version>2.3.1</version></dependency></dependencies></project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath -Dmdep.outputFile=classpath
cat > Run.java <<'JAVA'
import org.openkoreantext.processor.OpenKoreanTextProcessorJava;

public class Run {
    public static void main(String[] arguments) {
        System.out.println("open-korean-text 2.3.1");
        String[][] seen = {
            {"\uc548 \ud588\ub2e4", "\uc548/Noun \ud588\ub2e4/Verb(\ud558\ub2e4)"},
            {"\ubabb \ud588\ub2e4", "\ubabb/Noun \ud588\ub2e4/Verb(\ud558\ub2e4)"},
            {"\ub3c8\uc744 \uc37c\ub2e4", "\ub3c8/Noun \uc744/Josa \uc37c\ub2e4/Verb(\uc368\ub2e4)"},
            {"2025.1.20", "2025.1/Number ./Punctuation 20/Number"},
        };
        boolean same = true;
        for (String[] row : seen) {
            StringBuilder tags = new StringBuilder();
            for (var token : scala.collection.JavaConverters.seqAsJavaListConverter(OpenKoreanTextProcessorJava.tokenize(row[0])).asJava()) {
                String tag = token.pos().toString();
                if (!tag.equals("Space")) {
                    tags.append(tags.isEmpty() ? "" : " ").append(token.text()).append('/').append(tag);
                    if (token.stem().isDefined()) {
                        tags.append('(').append(token.stem().get()).append(')');
                    }
                }
            }
            System.out.println(row[0] + " -> " + tags);
            same &= row[1].contentEquals(tags);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -cp "$(cat classpath)" Run.java
