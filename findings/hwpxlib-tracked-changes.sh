#!/usr/bin/env bash
# hwpxlib 1.0.8 (Maven, kr.dogfoot), text of an HWPX document (OWPML, KS X 6101, the format of Korean offices), written and read by the
# library itself: words that a tracked change deleted stay in the text, so that 460 replaced by 620 is 460620, one number of two; a
# hyphen, an element of its own, comes out as an underscore (5-6 is 5_6); and without marks that the caller sets, a tab
# between two numbers is nothing: 12 and 34 are 1234. Best guess: 620, a hyphen, and some blank.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=kr.dogfoot:hwpxlib:1.0.8 -DoutputDirectory="$folder"
cat > Run.java <<'JAVA'
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

public class Run {
    public static void main(String[] arguments) throws Exception {
        HWPXFile file = BlankFileMaker.make();
        var run = file.sectionXMLFileList().get(0).getPara(0).addNewRun();
        run.charPrIDRef("0");
        var text = run.addNewT();
        text.addNewText().text("cost ");
        var deleted = text.addNewDeleteBegin();
        deleted.Id("1");
        deleted.TcId("1");
        text.addNewText().text("460");
        var end = text.addNewDeleteEnd();
        end.Id("1");
        end.TcId("1");
        text.addNewText().text("620, rate 5");
        text.addNewHyphen();
        text.addNewText().text("6, cells 12");
        text.addNewTab();
        text.addNewText().text("34");
        HWPXWriter.toFilepath(file, "seen.hwpx");
        String seen = TextExtractor.extract(
                        HWPXReader.fromFilepath("seen.hwpx"), TextExtractMethod.AppendControlTextAfterParagraphText, true, null)
                .strip();
        System.out.println(seen);
        System.exit(seen.equals("cost 460620, rate 5_6, cells 1234") ? 0 : 1);
    }
}
JAVA
java -cp hwpxlib-1.0.8.jar Run.java && echo "hwpxlib 1.0.8, as seen" || { echo CHANGED; exit 1; }
