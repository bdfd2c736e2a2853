#!/usr/bin/env bash
# wikibase-sdk 11.6.6 (npm), simplifyClaim, what is left of Wikidata's values:
# - a day of the Julian calendar is taken for one of ours: 29 February 1700, Julian, becomes 1 March 1700 (it was 11 March); the calendar model is not read;
# - a value to the century (precision 7) with the year 2000 is 2000-01-01 as "iso" and 2000 as "simple-day", one to the decade alike: as exact as a day or a year;
# - an amount is a double without unit and bounds: 9007199254740993 becomes 9007199254740992.
# Best guess: the day converted or refused, a century no day, digits kept, as Wikidata sends them as text.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund wikibase-sdk@11.6.6
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { simplifyClaim } from 'wikibase-sdk';
console.log('wikibase-sdk', JSON.parse(readFileSync('node_modules/wikibase-sdk/package.json')).version);
const claim = (value, type) => ({ id: 'x', type: 'statement', rank: 'normal', mainsnak: { snaktype: 'value', property: 'P1', datatype: type, datavalue: { type, value } } });
const time = (day, precision, calendar) => claim({ time: day, precision, timezone: 0, before: 0, after: 0, calendarmodel: `http://www.wikidata.org/entity/${calendar}` }, 'time');
const amount = (number) => claim({ amount: number, unit: 'http://www.wikidata.org/entity/Q4917', upperBound: '+6000000', lowerBound: '+5000000' }, 'quantity');
const julian = 'Q1985786';
const gregorian = 'Q1985727';
const seen = [
  ['29 February 1700, Julian', simplifyClaim(time('+1700-02-29T00:00:00Z', 11, julian), { timeConverter: 'iso' }), '1700-03-01T00:00:00.000Z'],
  ['a century, iso', simplifyClaim(time('+2000-00-00T00:00:00Z', 7, gregorian), { timeConverter: 'iso' }), '2000-01-01T00:00:00.000Z'],
  ['a century, simple-day', simplifyClaim(time('+2000-00-00T00:00:00Z', 7, gregorian), { timeConverter: 'simple-day' }), '2000'],
  ['a decade, simple-day', simplifyClaim(time('+2020-00-00T00:00:00Z', 8, gregorian), { timeConverter: 'simple-day' }), '2020'],
  ['+9007199254740993 dollars', simplifyClaim(amount('+9007199254740993')), 9007199254740992],
  ['+5600000 dollars', simplifyClaim(amount('+5600000')), 5600000],
];
seen.forEach(([what, is]) => console.log(what, '->', is));
const same = seen.every(([, is, was]) => is === was);
console.log(same ? 'as seen' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node run.mjs
