#!/usr/bin/env bash
# xlsx2csv 0.7.8 (Debian 1:0.7.8-1), sheets to CSV: of hours that go on behind a day ([h]:mm:ss, a number format that every spreadsheet has) whole days are dropped: 36:30 is "12:30". Of text that
# stands in its cell and has runs (10 and a raised 6; "It is", a bold "not", "true") only the first is there: "10", "It is"; the same runs as a shared string are whole. A Korean
# date, 2025년 1월 20일, has its quotation marks in the value ("2025"년" ...), and of a percentage, 5.60%, the number as the file has it, 5.6000000000000001E-2. Best guess: 36:30:00, all of the
# text, 2025년 1월 20일 and 0.056. Half of a sentence in a cell is the worst: "not" is gone without a trace.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
apt-get update -qq && apt-get -o APT::Sandbox::User=root -qq download xlsx2csv=1:0.7.8-1 && dpkg -x xlsx2csv_*.deb root
mkdir -p file/_rels file/xl/_rels file/xl/worksheets
o=http://schemas.openxmlformats.org r=http://schemas.openxmlformats.org/officeDocument/2006/relationships m=application/vnd.openxmlformats-officedocument.spreadsheetml
cat > 'file/[Content_Types].xml' <<XML
<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="$o/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="$m.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="$m.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="$m.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="$m.styles+xml"/></Types>
XML
cat > file/_rels/.rels <<XML
<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="$o/package/2006/relationships"><Relationship Id="r1" Type="$r/officeDocument" Target="xl/workbook.xml"/></Relationships>
XML
cat > file/xl/_rels/workbook.xml.rels <<XML
<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="$o/package/2006/relationships"><Relationship Id="rId1" Type="$r/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="$r/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="$r/styles" Target="styles.xml"/></Relationships>
XML
cat > file/xl/workbook.xml <<XML
<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="$o/spreadsheetml/2006/main" xmlns:r="$r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>
XML
cat > file/xl/sharedStrings.xml <<XML
<?xml version="1.0" encoding="UTF-8"?>
<sst xmlns="$o/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><r><t xml:space="preserve">It is </t></r><r><rPr><b/></rPr><t>not</t></r><r><t xml:space="preserve"> true</t></r></si></sst>
XML
cat > file/xl/styles.xml <<XML
<?xml version="1.0" encoding="UTF-8"?>
<styleSheet xmlns="$o/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m&quot;월&quot; d&quot;일&quot;"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="46" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>
XML
cat > file/xl/worksheets/sheet1.xml <<XML
<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="$o/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="1"><v>1.5208333333333333</v></c><c r="B1" t="inlineStr"><is><r><t>10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>6</t></r></is></c><c r="C1" t="inlineStr"><is><r><t xml:space="preserve">It is </t></r><r><rPr><b/></rPr><t>not</t></r><r><t xml:space="preserve"> true</t></r></is></c><c r="D1" t="s"><v>0</v></c><c r="E1" s="2"><v>45677</v></c><c r="F1" s="3"><v>5.6000000000000001E-2</v></c></row></sheetData></worksheet>
XML
jar --create --no-manifest --file a.xlsx -C file '[Content_Types].xml' -C file _rels -C file xl
echo "xlsx2csv $(dpkg-deb -f xlsx2csv_*.deb Version)"
seen=$(python3 root/usr/bin/xlsx2csv -d '|' a.xlsx)
echo "$seen"
was='12:30|10|It is |It is not true|"2025""년"" 01""월"" 20""일"""|5.6000000000000001E-2'
[ "$seen" = "$was" ] && echo "as seen" || { echo CHANGED; exit 1; }
