#!/usr/bin/env bash
# odt2txt 0.5 (Debian 0.5-7), text of OpenDocument files: a run of blanks, which OpenDocument writes as an element (text:s, ODF 1.2, 6.1.3), is dropped, so that "2025   600 ships" is
# "2025600 ships"; the number of a footnote is joined to the figure in front of it (560 with note 1 is 5601); words deleted under tracked changes stand at the head of the text as if
# said, with the name of who deleted them; and a comment is put into the sentence. Nothing is marked. Best guess: the blanks, no deleted words, and notes and comments apart, as its
# manual speaks of the text alone. LibreOffice writes text:s for every second blank running, so columns set with the space bar become one number.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
apt-get update -qq && apt-get -o APT::Sandbox::User=root -qq download odt2txt=0.5-7 && dpkg -x odt2txt_*.deb root
mkdir -p file/META-INF
printf 'application/vnd.oasis.opendocument.text' > file/mimetype
cat > file/META-INF/manifest.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
XML
cat > file/content.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2025-01-20T00:00:00</dc:date></office:change-info><text:p>not </text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>It is <text:change text:change-id="c1"/>true.</text:p><text:p>2025<text:s text:c="3"/>600 ships</text:p><text:p>560<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By the port.</text:p></text:note-body></text:note> cars</text:p><text:p>Up <office:annotation><dc:creator>Desk</dc:creator><dc:date>2025-01-20T00:00:00</dc:date><text:p>or 999?</text:p></office:annotation>560만</text:p></office:text></office:body></office:document-content>
XML
jar --create --no-manifest --no-compress --file a.odt -C file mimetype && jar --update --no-manifest --file a.odt -C file content.xml -C file META-INF
echo "odt2txt $(dpkg-deb -f odt2txt_*.deb Version)"
seen=$(root/usr/bin/odt2txt.odt2txt --encoding=UTF-8 --width=-1 a.odt | grep . | paste -sd '|')
echo "$seen"
was='Desk2025-01-20T00:00:00not|It is true.|2025600 ships|5601By the port.|cars|Up Desk2025-01-20T00:00:00or 999?|560만'
[ "$seen" = "$was" ] && echo "as seen" || { echo CHANGED; exit 1; }
