#!/usr/bin/env bash
# bibutils 7.2 (Debian 7.2-2), which turns RIS, BibTeX, MODS and others into one another: from RIS to RIS the order of the authors changes: of 김민수, "이, 영희" and 한국은행 (a name without a comma, as
# Korean names and institutions are written, and one with it) the second comes out first, so that another is the first author; in BibTeX from the same file the order is kept, with
# the key of the second author (이2025). To Word's bibliography a newspaper's article (NEWS) is "Misc" and the paper's name is gone; a journal's is kept. Best guess: the order as it
# stands, as BibTeX has it, and the paper. Who is named first is who is quoted ("김민수 외").
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
apt-get update -qq && apt-get -o APT::Sandbox::User=root -qq download bibutils=7.2-2 libbibutils8=7.2-2 && for file in ./*.deb; do dpkg -x "$file" root; done
export LD_LIBRARY_PATH="$folder/$(dirname "$(find root -name libbibutils.so.8)")"
printf 'TY  - NEWS\nAU  - 김민수\nAU  - 이, 영희\nAU  - 한국은행\nTI  - Exports\nT2  - 한겨레\nPY  - 2025\nER  - \n' > a.ris
root/usr/bin/ris2xml -i utf8 a.ris > a.xml 2>/dev/null
echo "bibutils $(dpkg-deb -f bibutils_*.deb Version)"
ris=$(root/usr/bin/xml2ris -nb -o utf8 a.xml 2>/dev/null | grep '^AU' | cut -c7- | paste -sd ';')
bib=$(root/usr/bin/xml2bib -nb -o utf8 a.xml 2>/dev/null | tr -d '\n' | grep -o '{[^,]*,author="[^"]*"')
word=$(root/usr/bin/xml2wordbib -nb a.xml 2>/dev/null | grep -oE '<b:SourceType>[^<]*|한겨레' | paste -sd ';')
seen="$ris / $bib / $word"
echo "$seen"
was='이, 영희;김민수;한국은행 / {이2025,author="{김민수}and 이, 영희and {한국은행}" / <b:SourceType>Misc'
[ "$seen" = "$was" ] && echo "as seen" || { echo CHANGED; exit 1; }
