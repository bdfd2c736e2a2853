#!/usr/bin/env bash
# Readability4J 1.0.8 (Maven), the Java port of Readability.js: a small table of figures inside an article is left out, heading cells and
# <thead> or not, while the same table with a <caption>, or with 25 rows, stays; and what a page hides (style="display:none", hidden) is in the text.
# Best guess: as @mozilla/readability 0.6.0, which takes a table with <th> for one of data and keeps it, and drops what is hidden. So the row
# that a sentence points to is missing, and a text that no reader saw can be quoted.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.dankito.readability4j</groupId><artifactId>readability4j</artifactId><version>1.0.8</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Run.java <<'JAVA'
import net.dankito.readability4j.Readability4J;

public class Run {
    private static final String LONG =
            "<p>" + "A paragraph with commas, long enough, and with more words, to be the text of an article. ".repeat(8) + "</p>";

    public static void main(String[] arguments) {
        System.out.println("Readability4J 1.0.8");
        String head = "<tr><th>Year</th><th>Ships</th></tr>";
        String rows = "<tr><td>2024</td><td>5</td></tr><tr><td>2025</td><td>6</td></tr>";
        String[][] seen = {
            {"table with <th>", has("2025", "<table>" + head + rows + "</table>"), "false"},
            {"table with <thead>", has("2025", "<table><thead>" + head + "</thead><tbody>" + rows + "</tbody></table>"), "false"},
            {"table with <caption>", has("2025", "<table><caption>Ships</caption>" + head + rows + "</table>"), "true"},
            {"table of 25 rows", has("2025", "<table>" + head + rows.repeat(12) + "</table>"), "true"},
            {"display:none", has("unseen", "<p style=\"display:none\">unseen</p>"), "true"},
            {"hidden", has("unseen", "<p hidden>unseen</p>"), "true"},
        };
        boolean same = true;
        for (String[] one : seen) {
            System.out.println(one[0] + ": in the text " + one[1]);
            same &= one[1].equals(one[2]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static String has(String word, String inside) {
        String page = "<html><head><title>T</title></head><body><article>" + LONG + LONG + inside + LONG + "</article></body></html>";
        return String.valueOf(new Readability4J("https://news.example/a", page).parse().getTextContent().contains(word));
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Run.java
