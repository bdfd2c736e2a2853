package org.claimboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates call is no bytecode that the build could look at: here their text is. */
class TemplateCallsTest {

    private static final List<Path> PLACES =
            List.of(Path.of("src/main/resources/templates"), Path.of("src/main/resources/messages"));
    /** Qute takes a brace for a tag if a word, a quote or a sign of its own stands behind it. */
    private static final Pattern TAG = Pattern.compile("\\{[\\w#/@:'\"][^{}]*}");

    private static List<String> forbidden() throws IOException {
        return Files.readAllLines(Path.of("src/build/forbidden-in-templates.txt")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** {@code a.name}, {@code a.name(b)}, {@code a name b}, or {@code namespace:}. */
    private static Pattern call(List<String> names) {
        String methods = String.join(
                "|", names.stream().filter(name -> !name.endsWith(":")).toList());
        String namespaces = String.join(
                "|", names.stream().filter(name -> name.endsWith(":")).toList());
        return Pattern.compile("(\\.\\s*(" + methods + ")\\b)|([\\w)\\]'\"]\\s+(" + methods
                + ")\\s+[\\w('\"])|(?<![\\w'\"])(" + namespaces + ")");
    }

    private static List<String> calls(String template) throws IOException {
        Pattern call = call(forbidden());
        List<String> found = new ArrayList<>();
        for (Matcher tag = TAG.matcher(template); tag.find(); ) {
            if (call.matcher(tag.group()).find()) {
                found.add(tag.group());
            }
        }
        return found;
    }

    @Test
    void templatesAndMessages_callNothingThatTheMachineDecides() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path place : PLACES) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    read++;
                    calls(Files.readString(file)).forEach(call -> found.add(file + ": " + call));
                }
            }
        }
        assertThat(read).isGreaterThan(100);
        assertThat(found).as("see src/build/forbidden-in-templates.txt").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mark class=\"cue {piece.sign.name.toLowerCase}\">",
                "{piece.sign.name.toUpperCase()}",
                "{#if word.toLowerCase == 'a'}{/if}",
                "{#for a in b.toUpperCase}{/for}",
                "{date.format('d MMM uuuu')}",
                "{date format 'd MMM uuuu'}",
                "{time:format(date, 'd MMM uuuu')}",
                "{#let day=time:format(date, 'd')}{/let}",
                "{str:fmt('%d', n)}",
                "{'%d'.fmt(n)}",
                "{pattern.formatted(n)}"
            })
    void call_thatTheMachineDecides_isRefused(String template) throws IOException {
        assertThat(calls(template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{piece.sign.word}",
                "{word:verdict(claim.verdict)}",
                "{api:format}",
                "{cdi:visit.base} in a format that is read",
                "<code>a.format { b }</code>",
                "{#if found}now{/if}"
            })
    void otherWords_areLetBe(String template) throws IOException {
        assertThat(calls(template)).isEmpty();
    }
}
