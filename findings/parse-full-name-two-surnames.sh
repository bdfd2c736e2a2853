#!/usr/bin/env bash
# parse-full-name 1.2.7 (npm), "the full name of a person in any format": a surname of two words before the comma is taken for a whole name, and the first name for what stands behind it,
# as Jr. would: "Soto Ibarra, Elena" is first name Soto, surname Ibarra, suffix Elena, with no error counted, though its list of suffixes has no such word; "Lund Moreau, Ed" and "van den
# Zilt, Piet" (first name "van den") alike. With a second first name ("Soto Ibarra, Elena Maria") and with one surname it is right. Best guess: Elena Soto Ibarra each time.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund parse-full-name@1.2.7
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const { parseFullName } = createRequire(import.meta.url)('parse-full-name');
console.log('parse-full-name', JSON.parse(readFileSync('node_modules/parse-full-name/package.json')).version);
const seen = [
  ['Ibarra, Elena', 'Elena | Ibarra | '],
  ['Soto Ibarra, Elena', 'Soto | Ibarra | Elena'],
  ['Soto Ibarra, Elena Maria', 'Elena Maria | Soto Ibarra | '],
  ['Lund Moreau, Ed', 'Lund | Moreau | Ed'],
  ['van den Zilt, Piet', 'van den | Zilt | Piet'],
  ['van der Zilt, Piet', 'Piet | van der Zilt | '],
].map(([text, was]) => {
  const { first, middle, last, suffix, error } = parseFullName(text);
  return [text, (first + ' ' + middle).trim() + ' | ' + last + ' | ' + suffix + error.join(), was];
});
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
