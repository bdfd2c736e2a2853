#!/usr/bin/env bash
# citeproc-java 3.5.2 (styles and locales 26.2): a Korean author in CSL-JSON, family 김 and given 민수, is set as a Latin name
# would be: "김, 민수" by APA, and "민수 김", family name last, by IEEE. Best guess: 김민수 in every style; CSL 1.0.2 ("Name-part order")
# and citeproc-js give names in such scripts family first and without a blank.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>de.undercouch</groupId><artifactId>citeproc-java</artifactId><version>3.5.2</version></dependency>
    <dependency><groupId>org.citationstyles</groupId><artifactId>styles</artifactId><version>26.2</version></dependency>
    <dependency><groupId>org.citationstyles</groupId><artifactId>locales</artifactId><version>26.2</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Run.java <<'JAVA'
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;

public class Run {
    public static void main(String[] arguments) throws Exception {
        CSLItemData item = new CSLItemDataBuilder()
                .id("a").type(CSLType.ARTICLE_JOURNAL).title("항구").language("ko")
                .author(new CSLNameBuilder().family("김").given("민수").build()).issued(2025).build();
        String seen = "";
        for (String style : new String[] {"apa", "ieee"}) {
            CSL csl = new CSL(new ListItemDataProvider(item), style, "en-US");
            csl.setOutputFormat("text");
            csl.registerCitationItems("a");
            seen += style + ": " + csl.makeBibliography().makeString().strip() + " | ";
        }
        System.out.println(seen);
        System.exit(seen.contains("apa: 김, 민수") && seen.contains("민수 김") && !seen.contains("김민수") ? 0 : 1);
    }
}
JAVA
java -Dfile.encoding=UTF-8 -cp 'lib/*' Run.java 2>/dev/null && echo "citeproc-java 3.5.2, as seen" || { echo CHANGED; exit 1; }
