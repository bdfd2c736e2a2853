#!/usr/bin/env bash
# org.fhir:ucum 1.0.10 (Maven Central), units by UCUM with digits without bound: logarithmic units are reckoned as plain factors: an acidity of 7.4 [pH] is 7.4 mol/L (a 185 millionth of it, 0.00000004, is
# right), 30 dB[W] are 3 W (1,000 W) and 5 GB, gigabel, 5,000,000,000 bits; its validation passes all three. For degrees Celsius, which are a special unit too, it throws "Not handled
# yet". And a mile is 1609 m (1609.344) and five miles 8.0 km where they are written 5.0. Best guess: the same error for every special unit, or 10 to the power; 8.04672 km. An error for
# one kind lets a caller believe that the others are reckoned.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>run</groupId><artifactId>run</artifactId><version>1</version>
<dependencies><dependency><groupId>org.fhir</groupId><artifactId>ucum</artifactId><version>1.0.10</version></dependency></dependencies></project>
XML
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

public class Run {
    public static void main(String[] arguments) throws Exception {
        UcumEssenceService service = new UcumEssenceService(UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml"));
        String seen = Stream.of("7.4 [pH] mol/L", "30 dB[W] W", "5 GB bit", "20 Cel K", "1 [mi_i] m", "5.0 [mi_i] km").map(line -> line + " = " + convert(service, line.split(" ")))
                .collect(Collectors.joining(" / "));
        System.out.println("org.fhir:ucum 1.0.10\n" + seen);
        System.out.println(seen.equals(arguments[0]) ? "as seen" : "CHANGED");
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }

    private static String convert(UcumEssenceService service, String[] parts) {
        try {
            String refused = service.validate(parts[1]);
            return service.convert(new Decimal(parts[0]), parts[1], parts[2]).asDecimal() + (refused == null ? "" : " refused");
        } catch (UcumException e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -cp "$folder/*" Run.java '7.4 [pH] mol/L = 7.4 / 30 dB[W] W = 3.0 / 5 GB bit = 5000000000 / 20 Cel K = UcumException / 1 [mi_i] m = 1609 / 5.0 [mi_i] km = 8.0'
