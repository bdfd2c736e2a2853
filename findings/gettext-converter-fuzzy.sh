#!/usr/bin/env bash
# gettext-converter 1.3.4 (npm), PO files to i18next: a translation marked fuzzy, which msgmerge took from a similar sentence for a translator to check, is
# given out as a finished one: after "Not true" was changed to "True", the word 거짓 (false) stands for True. Best guess: left out, as msgfmt leaves it out unless it
# is told --use-fuzzy (GNU gettext manual), so that the English word shows. Its page does not say
# that fuzzy ones are taken.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund gettext-converter@1.3.4
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { po2i18next } from 'gettext-converter';
console.log('gettext-converter', JSON.parse(readFileSync('node_modules/gettext-converter/package.json')).version);
const po = `msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

#, fuzzy
#| msgid "Not true"
msgid "True"
msgstr "거짓"

msgid "Half true"
msgstr "절반의 사실"
`;
const seen = [
  ['True', po2i18next(po).True, '거짓'],
  ['Half true', po2i18next(po)['Half true'], '절반의 사실'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
