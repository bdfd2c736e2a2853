#!/usr/bin/env bash
# Moneta 1.4.5 (org.javamoney.moneta, the reference implementation of JSR 354) on Java 17: an amount is written with the decimals of the
# reader's own currency, not of its own: 5.60 dollars for a Korean or Japanese reader are "USD6", and 1,234 won in the United States
# "KRW1,234.00". Read back, "USD 1.234,5", as Germans write it, is 1.234 dollars in en-US: what follows the comma is left without an error.
# Best guess: USD5.60, by the two decimals that the currency of the amount says it has (getDefaultFractionDigits), and KRW1,234; a
# MonetaryParseException.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.javamoney.moneta</groupId><artifactId>moneta-core</artifactId><version>1.4.5</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Run.java <<'JAVA'
import java.math.BigDecimal;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.format.MonetaryFormats;
import org.javamoney.moneta.Money;

public class Run {
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.OFF);
        System.out.println("moneta-core 1.4.5");
        String[][] seen = {
            {"5.60 dollars in Korea", written("5.60", "USD", Locale.KOREA), "USD6"},
            {"5.60 dollars in Japan", written("5.60", "USD", Locale.JAPAN), "USD6"},
            {"5.60 dollars in the United States", written("5.60", "USD", Locale.US), "USD5.60"},
            {"1,234 won in the United States", written("1234", "KRW", Locale.US), "KRW1,234.00"},
            {"decimals of a dollar", String.valueOf(Money.of(1, "USD").getCurrency().getDefaultFractionDigits()), "2"},
            {"USD 1.234,5 read in the United States", MonetaryFormats.getAmountFormat(Locale.US).parse("USD 1.234,5").toString(), "USD 1.234"},
        };
        boolean same = true;
        for (String[] one : seen) {
            String is = one[1].replace('\u00a0', ' ');
            System.out.println(one[0] + ": " + is);
            same &= is.equals(one[2]);
        }
        System.out.println(same ? "as seen" : "CHANGED");
        System.exit(same ? 0 : 1);
    }

    private static String written(String number, String currency, Locale locale) {
        return MonetaryFormats.getAmountFormat(locale).format(Money.of(new BigDecimal(number), currency));
    }
}
JAVA
java -Duser.language=en -Duser.country=US -cp 'lib/*' Run.java
