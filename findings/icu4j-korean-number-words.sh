#!/usr/bin/env bash
# icu4j 79.1, RuleBasedNumberFormat for Korean (SPELLOUT): reading number words back. It writes a blank behind 만 ("이만 천"
# for 21,000) and reads only its own blanks: 이만천, as Koreans write it too, is 20000 (two of three characters taken), and
# 삼십 억 is 30. Best guess: 21,000 and 3,000,000,000, or nothing. A lone 억 is the number 0 at position 0, not null, so
# only the position tells that nothing was read.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.text.ParsePosition;

public class Run {
    public static void main(String[] arguments) {
        System.out.println("icu4j " + VersionInfo.ICU_VERSION);
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(ULocale.KOREAN, RuleBasedNumberFormat.SPELLOUT);
        String[][] seen = {
            {"\uc774\ub9cc \ucc9c", "21000 at 4"}, {"\uc774\ub9cc\ucc9c", "20000 at 2"},
            {"\uc0bc\uc2ed\uc5b5", "3000000000 at 3"}, {"\uc0bc\uc2ed \uc5b5", "30 at 2"}, {"\uc5b5", "0 at 0"},
        };
        boolean same = words.format(21000).equals(seen[0][0]);
        for (String[] row : seen) {
            ParsePosition place = new ParsePosition(0);
            String read = words.parse(row[0], place) + " at " + place.getIndex();
            System.out.println(row[0] + " => " + read + " of " + row[0].length());
            same &= read.equals(row[1]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }
}
JAVA
java -Dstdout.encoding=UTF-8 -cp icu4j-79.1.jar Run.java
