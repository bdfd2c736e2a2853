#!/usr/bin/env bash
# @smarthr/wareki 1.3.1 (npm), Japanese years of reign and ours: days that are none are another day, and "isValid" is true: 令和7年2月30日 (30 February 2025) is 2 March 2025, and 31 April 1 May; 令和1年4月30日, the day
# before that reign began, and 平成31年5月1日, the day after the other ended, are valid too. Before 1873 Japan had a lunar calendar: 31 December 1872 is 明治5年12月31日, a day that its year
# did not have (it ended on 2 December), and 明治5年12月2日 is 2 December 1872 (31 December). Figures in kanji and 元年 without a month are not valid, rightly told. Best guess: not valid, as isValid says
# in its name, and nothing before 1873.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund @smarthr/wareki@1.3.1
cat > run.cjs <<'JS'
process.env.TZ = 'UTC';
const { readFileSync } = require('node:fs');
const { dateToWareki, warekiToDate } = require('@smarthr/wareki');
console.log('@smarthr/wareki', JSON.parse(readFileSync('node_modules/@smarthr/wareki/package.json')).version);
const day = (text) => { const read = warekiToDate(text); return [text, read.isValid, read.isValid ? read.result.toISOString().slice(0, 10) : null]; };
const is = JSON.stringify([...['令和7年1月20日', '令和7年2月30日', '令和7年4月31日', '令和1年4月30日', '平成31年5月1日', '明治5年12月2日', '令和七年一月二十日'].map(day), dateToWareki('1872-12-31').result]);
console.log(is);
const was = process.argv[2];
console.log(is === was ? 'as seen' : 'CHANGED');
process.exit(is === was ? 0 : 1);
JS
node run.cjs '[["令和7年1月20日",true,"2025-01-20"],["令和7年2月30日",true,"2025-03-02"],["令和7年4月31日",true,"2025-05-01"],["令和1年4月30日",true,"2019-04-30"],["平成31年5月1日",true,"2019-05-01"],["明治5年12月2日",true,"1872-12-02"],["令和七年一月二十日",false,null],"明治5年12月31日"]'
