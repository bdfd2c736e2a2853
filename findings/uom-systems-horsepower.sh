#!/usr/bin/env bash
# systems-unicode 2.2 and systems-ucum 2.2 (Maven, systems.uom; units for JSR 385, with Indriya 2.2.4): one HORSEPOWER is 1.3558 W in
# both, and an inch of mercury 5.249 Pa in the first. Best guess: 745.7 W (550 foot-pounds force a second) and 3,386 Pa. The first is one
# foot-pound force a second, 550 times too small; nothing throws. systems-unicode alone does not start
# (NoClassDefFoundError): its own pom lacks systems-quantity, which must be added.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>tech.units</groupId><artifactId>indriya</artifactId><version>2.2.4</version></dependency>
    <dependency><groupId>systems.uom</groupId><artifactId>systems-unicode</artifactId><version>2.2</version></dependency>
    <dependency><groupId>systems.uom</groupId><artifactId>systems-ucum</artifactId><version>2.2</version></dependency>
    <dependency><groupId>systems.uom</groupId><artifactId>systems-quantity</artifactId><version>2.2</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=lib
cat > Run.java <<'JAVA'
import java.math.BigDecimal;
import java.math.MathContext;
import systems.uom.ucum.UCUM;
import systems.uom.unicode.CLDR;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

public class Run {
    public static void main(String[] arguments) {
        String seen = "CLDR.HORSEPOWER " + four(Quantities.getQuantity(1, CLDR.HORSEPOWER).to(Units.WATT).getValue())
                + " W | UCUM.HORSEPOWER " + four(Quantities.getQuantity(1, UCUM.HORSEPOWER).to(Units.WATT).getValue())
                + " W | CLDR.INCH_HG " + four(Quantities.getQuantity(1, CLDR.INCH_HG).to(Units.PASCAL).getValue()) + " Pa";
        System.out.println(seen);
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }

    static String four(Number number) {
        return new BigDecimal(number.toString()).round(new MathContext(4)).toPlainString();
    }
}
JAVA
java -cp 'lib/*' Run.java 'CLDR.HORSEPOWER 1.356 W | UCUM.HORSEPOWER 1.356 W | CLDR.INCH_HG 5.249 Pa' && echo "systems-unicode and systems-ucum 2.2, as seen" || { echo CHANGED; exit 1; }
