#!/usr/bin/env bash
# crawler-commons 1.6, SimpleRobotRulesParser: a robots.txt that allows everything and asks for 301 seconds between visits
# forbids everything; 300 seconds forbid nothing. Best guess: the delay is reported and the pages stay allowed. (The parser
# has a largest delay of 300,000 ms, which a constructor can raise.) And failedFetch(204), an empty answer, throws.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
copy() { mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact="$1" -DoutputDirectory="$folder"; }
copy com.github.crawler-commons:crawler-commons:1.6
copy org.slf4j:slf4j-api:2.0.17
copy org.slf4j:slf4j-nop:2.0.17
copy commons-io:commons-io:2.19.0
cat > Run.java <<'JAVA'
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.util.List;

public class Run {
    public static void main(String[] arguments) {
        System.out.println("crawler-commons 1.6");
        boolean same = rules(300).isAllowed("https://news.example/a") && !rules(301).isAllowed("https://news.example/a");
        System.out.println("Crawl-delay: 300 allows " + rules(300).isAllowed("https://news.example/a")
                + ", Crawl-delay: 301 allows " + rules(301).isAllowed("https://news.example/a"));
        String failed;
        try {
            failed = String.valueOf(new SimpleRobotRulesParser().failedFetch(204));
        } catch (IllegalStateException e) {
            failed = "IllegalStateException";
        }
        System.out.println("failedFetch(204): " + failed);
        same &= failed.equals("IllegalStateException");
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static BaseRobotRules rules(int delay) {
        byte[] text = ("User-agent: *\nCrawl-delay: " + delay + "\nDisallow:\n").getBytes(StandardCharsets.UTF_8);
        return new SimpleRobotRulesParser().parseContent("https://news.example/robots.txt", text, "text/plain", List.of("desk"));
    }
}
JAVA
java -cp "$folder/*" Run.java
