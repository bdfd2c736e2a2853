#!/usr/bin/env bash
# H2 2.4.240, LOWER and UPPER: they follow the language of the Java that runs the database, although its collation is off
# and its text comparisons are not: under Turkish and Azerbaijani LOWER('IMF') is 'ımf', so LOWER('IMF') = LOWER('imf') is
# false, while ILIKE and VARCHAR_IGNORECASE find them equal. One file searched on two machines gives two answers. Best
# guess: the same on every machine, as in PostgreSQL, where the database has its own locale. (Lower REPLACE(x, 'I', 'i').)
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class Run {
    public static void main(String[] arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = database.createStatement()) {
            String query = "SELECT H2VERSION(), LOWER('IMF'), LOWER('IMF') = LOWER('imf'), 'IMF' ILIKE 'imf',"
                    + " CAST('IMF' AS VARCHAR_IGNORECASE) = 'imf', LOWER(REPLACE('IMF', 'I', 'i'))";
            ResultSet row = statement.executeQuery(query);
            row.next();
            StringBuilder seen = new StringBuilder();
            for (int column = 1; column <= 6; column++) {
                seen.append(column == 1 ? "" : " | ").append(row.getString(column));
            }
            System.out.println(seen);
            System.exit(seen.toString().equals(arguments[0]) ? 0 : 1);
        }
    }
}
JAVA
run() { java -Duser.language="$1" -Duser.country="$2" -Dstdout.encoding=UTF-8 -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -cp h2-2.4.240.jar Run.java "$3"; }
dotless=$(printf '\304\261')
echo "English, then Turkish: version | LOWER('IMF') | = LOWER('imf') | ILIKE | VARCHAR_IGNORECASE | LOWER of the replaced"
export LC_ALL=C.UTF-8
run en US "2.4.240 | imf | TRUE | TRUE | TRUE | imf" && run tr TR "2.4.240 | ${dotless}mf | FALSE | TRUE | TRUE | imf" && echo "as seen" || { echo CHANGED; exit 1; }
