#!/usr/bin/env bash
# rdf-literal 2.0.0 (npm), which turns XSD literals into JavaScript values: the date "-0044-03-15", 45 before Christ, is 15 March 2044, and the
# year "-0044" is in 2044 too. "2025-01-20+09:00", a date with its zone, which XSD allows, is an invalid Date, and "2025-02-30" is 2 March
# even where it is asked to validate, which refuses the dates before Christ. 0079-08-24 is right. Best guess: a date before Christ,
# or an error. (It hands the text to Date, which takes a sign and digits for an old way of writing dates.)
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund rdf-literal@2.0.0 rdf-data-factory@2.0.2
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { DataFactory } from 'rdf-data-factory';
import { fromRdf } from 'rdf-literal';
console.log('rdf-literal', JSON.parse(readFileSync('node_modules/rdf-literal/package.json')).version);
const factory = new DataFactory();
const read = (value, type, validate = false) => {
  try {
    const date = fromRdf(factory.literal(value, factory.namedNode(`http://www.w3.org/2001/XMLSchema#${type}`)), validate);
    return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().slice(0, 10);
  } catch { return 'refused'; }
};
const seen = [
  ['2025-01-20', read('2025-01-20', 'date'), '2025-01-20'],
  ['0079-08-24', read('0079-08-24', 'date'), '0079-08-24'],
  ['-0044-03-15', read('-0044-03-15', 'date'), '2044-03-15'],
  ['-0044-03-15, validated', read('-0044-03-15', 'date', true), 'refused'],
  ['-0044', read('-0044', 'gYear'), '2044-01-01'],
  ['2025-01-20+09:00', read('2025-01-20+09:00', 'date'), 'invalid'],
  ['2025-02-30, validated', read('2025-02-30', 'date', true), '2025-03-02'],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const changed = seen.some(([, is, was]) => is !== was);
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
TZ=UTC node run.mjs
