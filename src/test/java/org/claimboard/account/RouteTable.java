package org.claimboard.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimboard.account.Routes.Route;

/** The table of who gets which answer where: {@code routes.tsv} beside the tests. */
final class RouteTable {

    static final Path FILE = Path.of("src/test/resources/org/claimboard/account/routes.tsv");

    /** Who asks. */
    enum Asker {
        ANONYMOUS,
        EDITOR,
        REVIEWER,
        ADMINISTRATOR,
        REVOKED_TOKEN,
        ENDED_SESSION
    }

    /**
     * One line.
     *
     * @param sample the address that is asked for
     * @param body what is sent: fields of a form for pages, JSON for the API; empty if nothing is
     * @param statuses what each asker gets, in their order
     */
    record Row(Route route, String sample, String body, List<Integer> statuses) {}

    private RouteTable() {}

    static List<Row> rows() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RouteTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that stands for a route in tests. */
    static String samplePath(Route route) {
        Optional<Row> row =
                rows().stream().filter(each -> each.route().equals(route)).findFirst();
        return row.orElseThrow(() -> new AssertionError("no row for " + route)).sample();
    }

    /** The line for a route as it is asked for when it is missing. */
    static String missing(Route route) {
        return String.join(
                "\t", route.method(), route.path(), route.path(), "", "200?", "200?", "200?", "200?", "200?", "200?");
    }

    private static Row row(String line) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != 4 + Asker.values().length) {
            throw new IllegalArgumentException("a row has 10 cells, this one has " + cells.size() + ": " + line);
        }
        return new Row(
                new Route(cells.get(0), cells.get(1)),
                cells.get(2),
                cells.get(3),
                cells.stream().skip(4).map(Integer::valueOf).toList());
    }
}
