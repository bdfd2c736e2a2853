#!/usr/bin/env bash
# icu4j 79.1, the Chinese calendar (GB/T 33661-2017, Beijing's time): the new year of 2027 is 7 February in it and that of 2030 the 2nd, where China keeps 6 and 3 February; the leap month of
# 1987 is the seventh, not the sixth, and 7 November 2018 begins a month that began on the 8th. The Korean calendar of the same library (dangi) has 2027 and 2030 as Korea has
# them, and puts the second month of 2017 on 27 February, not the 26th. Best guess: the days of every almanac, in which lunar-javascript 1.7.7 (npm) and
# korean-lunar-calendar 0.4.0 (npm) agree. Where ICU differs, a new moon falls within a quarter of an hour of midnight, or a solar term decides which month is leap.
set -euo pipefail
folder=$(mktemp -d) && trap 'rm -rf "$folder"' EXIT && cd "$folder"
mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=com.ibm.icu:icu4j:79.1 -DoutputDirectory="$folder"
npm init -y >/dev/null && npm install --silent --no-audit --no-fund lunar-javascript@1.7.7 korean-lunar-calendar@0.4.0
cat > Run.java <<'JAVA'
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.time.LocalDate;

public class Run {
    public static void main(String[] arguments) {
        System.err.println("icu4j " + VersionInfo.ICU_VERSION);
        for (String day : "2025-01-29 2027-02-06 2030-02-03 1987-07-26 2018-11-07".split(" ")) {
            System.out.println("chinese " + day + " " + read("chinese", day));
        }
        for (String day : "2027-02-07 2030-02-03 2017-02-26".split(" ")) {
            System.out.println("dangi " + day + " " + read("dangi", day));
        }
    }

    static String read(String calendar, String day) {
        Calendar read = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + calendar));
        read.setTimeInMillis(LocalDate.parse(day).toEpochDay() * 86_400_000L + 43_200_000L);
        return (read.get(Calendar.IS_LEAP_MONTH) == 1 ? "leap " : "") + (read.get(Calendar.MONTH) + 1) + "/" + read.get(Calendar.DATE);
    }
}
JAVA
cat > run.cjs <<'JS'
const { Solar } = require('lunar-javascript');
const KoreanLunarCalendar = require('korean-lunar-calendar');
const tables = {
  chinese: (year, month, day) => {
    const lunar = Solar.fromYmd(year, month, day).getLunar();
    return `${lunar.getMonth() < 0 ? 'leap ' : ''}${Math.abs(lunar.getMonth())}/${lunar.getDay()}`;
  },
  dangi: (year, month, day) => {
    const calendar = new KoreanLunarCalendar();
    calendar.setSolarDate(year, month, day);
    const lunar = calendar.getLunarCalendar();
    return `${lunar.intercalation ? 'leap ' : ''}${lunar.month}/${lunar.day}`;
  },
};
const lines = require('node:fs').readFileSync('icu', 'utf8').trim().split('\n');
const seen = lines.map(line => {
  const [calendar, date, ...icu] = line.split(' ');
  return `${calendar} ${date}: ICU ${icu.join(' ')}, tables ${tables[calendar](...date.split('-').map(Number))}`;
});
console.log(seen.join('\n'));
const changed = seen.join('\n') !== `chinese 2025-01-29: ICU 1/1, tables 1/1
chinese 2027-02-06: ICU 12/30, tables 1/1
chinese 2030-02-03: ICU 1/2, tables 1/1
chinese 1987-07-26: ICU 7/1, tables leap 6/1
chinese 2018-11-07: ICU 10/1, tables 9/30
dangi 2027-02-07: ICU 1/1, tables 1/1
dangi 2030-02-03: ICU 1/1, tables 1/1
dangi 2017-02-26: ICU 1/30, tables 2/1`;
console.log(changed ? 'CHANGED' : 'as seen');
process.exit(changed ? 1 : 0);
JS
java -cp icu4j-79.1.jar Run.java > icu
TZ=UTC node run.cjs
