#!/usr/bin/env bash
# anyascii 0.3.3 (com.anyascii) and junidecode 0.5.2 (net.gcardone.junidecode), both Maven Central: text in ASCII letters, for addresses, file names and searches: a fraction is joined to the figure in front: 5½ is
# "51/2" (25.5) in both, 3⅓ "31/3" in the first, and a raised figure is level, 10⁶ is 106. 5.6‰ is "5.6%0", one in a hundred with a nought. In the second a minus (−5) and ≤ are "[?]", and
# the Japanese ten thousands 万 "Mo". Best guess: 5 1/2 (iconv of glibc has "5 1/2"), and -5: other letters are looked up, but figures are read. The minus of the first is right.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
copy() { mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact="$1" -DoutputDirectory="$folder"; }
copy com.anyascii:anyascii:0.3.3
copy net.gcardone.junidecode:junidecode:0.5.2
cat > Run.java <<'JAVA'
import com.anyascii.AnyAscii;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.gcardone.junidecode.Junidecode;

public class Run {
    public static void main(String[] arguments) {
        String seen = Stream.of("5½ %", "3⅓ t", "10⁶ t", "5.6‰", "−5 °C", "≤5", "560万").map(text -> AnyAscii.transliterate(text) + ", " + Junidecode.unidecode(text)).collect(Collectors.joining(" / "));
        System.out.println("anyascii 0.3.3, junidecode 0.5.2\n" + seen);
        System.out.println(seen.equals(arguments[0]) ? "as seen" : "CHANGED");
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }
}
JAVA
java -cp "$folder/*" Run.java '51/2 %, 51/2 % / 31/3 t, 3 1/3  t / 106 t, 106 t / 5.6%0, 5.6%0 / -5 degC, [?]5 degC / <=5, [?]5 / 560Wan, 560Mo '
