#!/usr/bin/env bash
# jbibtex 1.0.20 (org.jbibtex, Maven Central), its LaTeX parser and printer for the values of a BibTeX entry: a command for a sign that it does not know is left out without a word: "\textminus 5" is "5", "\textpm 3"
# "3", and "5 \textdegree C" "5 C", while \textless is <. And Hangul and Han in a title are an error of the lexer (TokenMgrException), not a ParseException, though the BibTeX parser has just read them.
# Best guess: the sign, or the command as it stands, or a ParseException for both; \ss and accents are right. What was below is above, and who catches ParseException alone is not
# told of a Korean title.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.jbibtex:jbibtex:1.0.20 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;

public class Run {
    public static void main(String[] arguments) {
        String seen = Stream.of("Gro{\\ss} and {\\'E}lise", "\\textminus 5 degrees", "\\textpm 3 t", "5 \\textdegree C", "\\textless 5 t", "560만 달러").map(Run::read).collect(Collectors.joining(" / "));
        System.out.println("jbibtex 1.0.20\n" + seen);
        System.out.println(seen.equals(arguments[0]) ? "as seen" : "CHANGED");
        System.exit(seen.equals(arguments[0]) ? 0 : 1);
    }

    private static String read(String title) {
        try {
            BibTeXDatabase database = new BibTeXParser().parse(new StringReader("@article{a, title = {" + title + "}}"));
            String value = database.getEntries().values().iterator().next().getField(BibTeXEntry.KEY_TITLE).toUserString();
            return new LaTeXPrinter().print(new LaTeXParser().parse(value));
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }
}
JAVA
java -cp "$folder/*" Run.java 'Groß and Élise / 5 degrees / 3 t / 5 C / <5 t / TokenMgrException' 2>errors || { cat errors; exit 1; }
