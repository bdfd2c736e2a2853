#!/usr/bin/env bash
# ICU4J 79.1 (CLDR 49), conversion of Japanese lengths: the constant shaku_to_m is 4/121 where a shaku is 10/33 metres, so
# that one ri is 428 metres (it is 3,927), one ken 0.198 (1.818) and one sun 0.0033 (0.0303): all lengths too short by
# 9 1/6. Areas are right: one tsubo, 6 by 6 shaku, is 400/121 square metres. Fractions of those constants are cut to the
# digits of a double, though the converter takes and gives BigDecimal. Best guess: lengths that fit the areas beside them,
# and 34 digits. (The converter is ICU's own class, which NumberFormatter.usage asks; convert from 10/33 yourself.)
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import com.ibm.icu.impl.units.UnitsConverter;
import com.ibm.icu.util.VersionInfo;
import java.math.BigDecimal;
import java.math.MathContext;

public class Run {
    public static void main(String[] arguments) {
        StringBuilder seen = new StringBuilder(VersionInfo.ICU_VERSION.getVersionString(2, 4));
        for (String unit : new String[] {"ri-jp", "ken", "sun"}) {
            seen.append(" | ").append(unit).append(' ').append(convert("1", unit, "meter", 4));
        }
        seen.append(" | bu-jp ").append(convert("1", "bu-jp", "square-meter", 20));
        System.out.println(seen);
        System.exit(seen.toString().equals(arguments[0]) ? 0 : 1);
    }

    static String convert(String number, String from, String to, int digits) {
        return new UnitsConverter(from, to)
                .convert(new BigDecimal(number))
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }
}
JAVA
echo "version | metres of one ri | of one ken | of one sun | square metres of one tsubo (400/121 is 3.3057851239669421488)"
java -Duser.language=en -cp icu4j-79.1.jar Run.java "${1:-79.1 | ri-jp 428.4 | ken 0.1983 | sun 0.003306 | bu-jp 3.305785123966942}" && echo "as seen" || { echo CHANGED; exit 1; }
