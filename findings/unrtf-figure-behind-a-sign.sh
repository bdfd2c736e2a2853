#!/usr/bin/env bash
# unrtf 0.21.10 (Debian 0.21.10-clean-1), RTF to HTML: a character beyond the code page is written in RTF as its number and one character for old readers, \u8364? (RTF 1.9, Unicode; \uc is 1
# by default). Of what stands behind it not one character is passed over but all up to the next blank, so that "€560 million" is "€ million", "−5.6 degrees" "− degrees" and "±3" "±".
# And a non-breaking hyphen, 5\_6, is left out: 56. A word deleted under a tracked change stands there as any other. As plain text every such sign is a question mark, and 12\~000 (a
# non-breaking blank) is 12000. Nothing is told. Best guess: the figure with its sign. Korean is whole in HTML, since each of its letters has its own number, so a first try shows nothing.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
apt-get update -qq && apt-get -o APT::Sandbox::User=root -qq download unrtf=0.21.10-clean-1 && dpkg -x unrtf_*.deb root
cat > a.rtf <<'RTF'
{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}\pard Up \u8364?560 million, \u8722?5.6 degrees, \u177?3 tonnes, 5\_6 %, 12\~000 ships, {\deleted not }true, \u49688?\u52636?\par}
RTF
text() { root/usr/bin/unrtf -P root/usr/share/unrtf --quiet --"$1" a.rtf 2>/dev/null | grep million | sed 's/<[^>]*>//g'; }
echo "unrtf $(dpkg-deb -f unrtf_*.deb Version)"
seen="$(text html) / $(text text)"
echo "$seen"
was='Up &euro; million, &minus; degrees, &plusmn; tonnes, 56 %, 12&nbsp;000 ships, not true, &#49688;&#52636; / Up ?560 million, ?5.6 degrees, ?3 tonnes, 56 %, 12000 ships, not true, ??'
[ "$seen" = "$was" ] && echo "as seen" || { echo CHANGED; exit 1; }
