package org.claimboard.arrival.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimboard.arrival.Clean;
import org.claimboard.record.Languages;
import org.claimboard.record.Page;
import org.claimboard.upkeep.Console;
import org.claimboard.upkeep.Start;
import org.jspecify.annotations.Nullable;

/** Imports the rows of a spreadsheet from the command line, and prints what is in which column and the report. */
public final class SheetCommand implements QuarkusApplication {

    private static final String AUTHOR = "spreadsheet import";
    private static final int PAGE = 500;

    private final SheetImports imports;
    private final SheetImportStore store;

    SheetCommand(SheetImports imports, SheetImportStore store) {
        this.imports = imports;
        this.store = store;
    }

    /** Starts the application without its web server and without reading claim files, imports, and exits. */
    public static void start(String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("claimboard.claims", "");
        Start.run(SheetCommand.class, args);
    }

    /**
     * @return 0 if every row was taken or here already, 1 if rows were refused, 2 if the file cannot be read or an option is
     *     wrong
     */
    @Override
    public int run(String... args) throws Exception {
        try {
            return run(Options.of(List.of(args)));
        } catch (SheetFault | IllegalArgumentException e) {
            Console.err().println(e.getMessage());
            return 2;
        }
    }

    private int run(Options options) throws SheetFault, IOException {
        if (!Files.isRegularFile(options.file)) {
            throw new IllegalArgumentException("There is no file " + options.file);
        }
        long id = begin(options);
        SheetImport job = QuarkusTransaction.requiringNew()
                .call(() -> store.own(id, AUTHOR).orElseThrow());
        if (options.encoding != null || options.delimiter != null) {
            TextEncoding encoding = options.encoding == null ? job.encoding : options.encoding;
            Delimiter delimiter = options.delimiter == null ? job.delimiter() : options.delimiter;
            job = imports.reread(id, AUTHOR, new SheetForm(encoding, delimiter, job.tab, job.namesLine))
                    .orElseThrow();
        }
        Sheet sheet = imports.sheet(job);
        Mapping mapping = options.mapping(sheet, job.mapping());
        IntStream.range(0, sheet.columns().size()).forEach(column -> Console.out()
                .printf(
                        Locale.ROOT,
                        "%s = %s%n",
                        sheet.name(column),
                        mapping.fields().get(column).word()));
        job = imports.check(id, AUTHOR, mapping).orElseThrow();
        if (!options.dryRun) {
            job = imports.take(id, AUTHOR, job.checks).orElseThrow();
        }
        SheetImport done = job;
        QuarkusTransaction.requiringNew().run(() -> report(done, options.dryRun));
        return job.refused == 0 ? 0 : 1;
    }

    private long begin(Options options) throws SheetFault, IOException {
        try (InputStream bytes = Files.newInputStream(options.file)) {
            return imports.begin(String.valueOf(options.file.getFileName()), AUTHOR, bytes, options.language);
        }
    }

    private void report(SheetImport job, boolean dryRun) {
        Page<SheetRemark, Long> page = store.remarks(job.id, null, PAGE);
        page.items().forEach(SheetCommand::print);
        while (page.next() != null) {
            page = store.remarks(job.id, page.next(), PAGE);
            page.items().forEach(SheetCommand::print);
        }
        Console.out()
                .printf(
                        Locale.ROOT,
                        "%s: %d rows: %d %s drafts, with %d new claimants; %d were here already, %d say something else than what is"
                                + " here and were left alone, %d were refused, %d were no claims%n",
                        job.origin,
                        job.records,
                        job.taken,
                        dryRun ? "would become" : "became",
                        job.claimants,
                        job.known,
                        job.changed,
                        job.refused,
                        job.passed);
    }

    private static void print(SheetRemark remark) {
        Console.out()
                .printf(
                        Locale.ROOT,
                        "line %d%s: %s%s%n",
                        remark.line,
                        remark.cell.isEmpty() ? "" : ", column " + remark.cell,
                        remark.rule.message(),
                        remark.detail.isEmpty() ? "" : " (" + remark.detail + ")");
    }

    /** What was asked for. */
    private static final class Options {
        private Path file = Path.of("");
        private boolean dryRun;
        private String language = Languages.written().get(0);
        private DateOrder dates = DateOrder.YEAR_FIRST;
        private @Nullable TextEncoding encoding;
        private @Nullable Delimiter delimiter;
        private final Map<String, Field> columns = new HashMap<>();

        static Options of(List<String> args) {
            Options options = new Options();
            List<String> files = new ArrayList<>();
            Iterator<String> rest = args.iterator();
            while (rest.hasNext()) {
                String arg = rest.next();
                if (arg.startsWith("--")) {
                    options.set(arg, rest);
                } else {
                    files.add(arg);
                }
            }
            if (files.size() != 1) {
                throw new IllegalArgumentException("Name one file");
            }
            options.file = Path.of(files.get(0));
            return options;
        }

        private void set(String option, Iterator<String> rest) {
            if (option.equals("--dry-run")) {
                dryRun = true;
                return;
            }
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            String value = rest.next();
            switch (option) {
                case "--language" -> language = value;
                case "--dates" -> dates = choice(option, value, DateOrder::of);
                case "--encoding" -> encoding = choice(option, value, TextEncoding::of);
                case "--delimiter" -> delimiter = choice(option, value, Delimiter::of);
                case "--map" -> map(value);
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }

        private void map(String value) {
            int sign = value.lastIndexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("--map takes <column>=<field>, not " + value);
            }
            columns.put(Clean.line(value.substring(0, sign)), choice("--map", value.substring(sign + 1), Field::of));
        }

        private static <T> T choice(String option, String value, Function<String, Optional<T>> choices) {
            return choices.apply(value)
                    .orElseThrow(() -> new IllegalArgumentException(option + " does not know " + value));
        }

        Mapping mapping(Sheet sheet, Mapping guess) {
            List<String> names = IntStream.range(0, sheet.columns().size())
                    .mapToObj(sheet::name)
                    .toList();
            for (String column : columns.keySet()) {
                if (names.stream().filter(column::equals).count() != 1) {
                    throw new IllegalArgumentException("There is no one column " + column + " among " + names);
                }
            }
            List<Field> fields = IntStream.range(0, names.size())
                    .mapToObj(column -> columns.getOrDefault(
                            names.get(column), guess.fields().get(column)))
                    .toList();
            return new Mapping(fields, language, dates, guess.answers());
        }
    }
}
