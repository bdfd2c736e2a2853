#!/usr/bin/env bash
# tradukisto 4.3.3 (pl.allegro.finance, Maven Central), numbers in words: a number below nought is nought in nine languages, German, Italian, Spanish, Dutch and Turkish
# among them: -5 is "null", "zero", "cero"; in the others (English, French, Japanese and more) it throws IllegalArgumentException. And a hundred thousand in Spanish is "ciento mil", for "cien mil". Best
# guess: an error in every language, or minus. A fall of 5 as "null" reads as no change.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=pl.allegro.finance:tradukisto:4.3.3 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import java.util.Arrays;
import java.util.stream.Collectors;
import pl.allegro.finance.tradukisto.ValueConverters;

public class Run {
    public static void main(String[] arguments) {
        String seen = Arrays.stream(ValueConverters.values()).map(one -> one.name().replace("_INTEGER", "") + " " + words(one)).filter(one -> !one.endsWith("Exception"))
                .collect(Collectors.joining(", ")) + " / " + words(ValueConverters.ENGLISH_INTEGER) + " / " + ValueConverters.SPANISH_INTEGER.asWords(100_000);
        System.out.println("tradukisto 4.3.3\n" + seen);
        System.out.println(seen.equals(arguments[0]) ? "as seen" : "CHANGED");
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }

    private static String words(ValueConverters converter) {
        try {
            return converter.asWords(-5);
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -cp "$folder/*" Run.java 'BRAZILIAN_PORTUGUESE zero, GERMAN null, ITALIAN zero, CZECH nula, SLOVAK nula, TURKISH Sıfır, DUTCH nul, SPANISH cero, HUNGARIAN nulla / IllegalArgumentException / ciento mil'
