#!/usr/bin/env bash
# docx2txt 1.4 (Debian 1.4-5), text of Word documents: where the paragraphs have no attributes (w:p alone, as most programs write them; Word itself adds revision numbers) they are put
# together without a break: "Births in 2025" and "600 ships" is "Births in 2025600 ships", and cells 5 and 6 of a table 56. With attributes each stands on a line. And a sign of per
# mille is a per cent sign with a full stop: 5.6‰ is "5.6%.". Best guess: a line for each, whatever wrote the file (ECMA-376, 17.3.1.22: every attribute of w:p is optional), and ‰,
# for Korean letters and − come out as UTF-8 in the same text.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
apt-get update -qq && apt-get -o APT::Sandbox::User=root -qq download docx2txt=1.4-5 unzip && for file in ./*.deb; do dpkg -x "$file" root; done
export PATH="$folder/root/usr/bin:$PATH"
mkdir -p file/word file/_rels
cat > 'file/[Content_Types].xml' <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
XML
cat > file/_rels/.rels <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
XML
document() {
    p() { printf '<w:p%s><w:r><w:t>%s</w:t></w:r></w:p>' "$attribute" "$1"; }
    attribute=$1
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl></w:body></w:document>' \
        "$(p 'Births in 2025')$(p '600 ships, −5.6‰, 560만')" "$(p 5)" "$(p 6)" > file/word/document.xml
    jar --create --no-manifest --file a.docx -C file '[Content_Types].xml' -C file _rels -C file word
    docx2txt a.docx - | grep . | paste -sd '|'
}
echo "docx2txt $(dpkg-deb -f docx2txt_*.deb Version)"
seen="$(document '') / $(document ' w:rsidR="00A10B2C"')"
echo "$seen"
was='Births in 2025600 ships, −5.6%., 560만56 / Births in 2025|600 ships, −5.6%., 560만|5|6'
[ "$seen" = "$was" ] && echo "as seen" || { echo CHANGED; exit 1; }
