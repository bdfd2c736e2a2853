package org.claimboard.inbox;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimboard.outbound.WebAddress;
import org.claimboard.record.LineEnds;
import org.claimboard.record.PlainText;
import org.claimboard.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** What a reader typed, as they typed it. */
public class ReportForm {

    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern EMAIL =
            Pattern.compile("([^\\s@<>()\\[\\],;:\"\\\\?&%#]{1,64})@([^\\s@/?#:\\[\\]]+\\.[^\\s@/?#:\\[\\]]+)");

    /** What is wrong with it. */
    public enum Fault {
        /** Nothing was said. */
        TEXT,
        TOO_LONG,
        /** Of a control character. */
        CHARACTERS,
        ADDRESS,
        NAME,
        EMAIL,
        /** A field is filled that nobody sees. */
        TRAP
    }

    @QueryParam("about")
    @Nullable
    String aboutAsked;

    @QueryParam("text")
    @Nullable
    String textAsked;

    @FormParam("about")
    @Nullable
    String about;

    @FormParam("text")
    @Nullable
    String text;

    @FormParam("address")
    @Nullable
    String address;

    @FormParam("name")
    @Nullable
    String name;

    @FormParam("email")
    @Nullable
    String email;

    /** Programs that fill in whatever they find fill this in; people do not see it. */
    @FormParam("website")
    @Nullable
    String website;

    /** Kind and slug of the record that it is about, as addresses write them; empty if it is about none. */
    public String about() {
        return strip(about == null ? aboutAsked : about);
    }

    public String shownAbout() {
        return shown(about());
    }

    public String text() {
        return LineEnds.unified(strip(text == null ? textAsked : text));
    }

    /** The text as a page can show it: with a mark for what pages cannot hold. */
    public String shownText() {
        return shown(text());
    }

    public String address() {
        return strip(address);
    }

    public String shownAddress() {
        return shown(address());
    }

    public String name() {
        return strip(name);
    }

    public String shownName() {
        return shown(name());
    }

    public String email() {
        return strip(email);
    }

    public String shownEmail() {
        return shown(email());
    }

    ReportFaults faults() {
        List<Fault> faults = new ArrayList<>();
        add(faults, Fault.TEXT, !text().isEmpty());
        add(faults, Fault.TOO_LONG, text().length() <= Report.LONGEST);
        add(faults, Fault.CHARACTERS, PlainText.is(text()));
        add(faults, Fault.ADDRESS, address().isEmpty() || isAddress());
        add(faults, Fault.NAME, name().length() <= Sending.LONGEST_NAME && PlainText.isVisibleLine(name()));
        add(faults, Fault.EMAIL, email().isEmpty() || isEmail());
        add(faults, Fault.TRAP, strip(website).isEmpty());
        return new ReportFaults(faults);
    }

    private static void add(List<Fault> faults, Fault fault, boolean sound) {
        if (!sound) {
            faults.add(fault);
        }
    }

    private boolean isAddress() {
        return address().length() <= LONGEST_ADDRESS
                && PlainText.isLine(address())
                && WebAddress.of(address()).isPresent();
    }

    private boolean isEmail() {
        Matcher parts = EMAIL.matcher(email());
        return email().length() <= Sending.LONGEST_EMAIL
                && PlainText.isVisibleLine(email())
                && parts.matches()
                && WebAddress.of("https://" + parts.group(2)).isPresent();
    }

    Letter letter(ReportKind kind, @Nullable RecordKey record, String language) {
        return new Letter(kind, record, text(), orNull(address()), language, orNull(name()), orNull(email()));
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String shown(String typed) {
        StringBuilder shown = new StringBuilder();
        typed.codePoints().map(c -> PlainText.isKept(c) ? c : '\uFFFD').forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
