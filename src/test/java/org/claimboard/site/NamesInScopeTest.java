package org.claimboard.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInScopeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{title}",
                "{#for word in words}{word} of {title}{#if word_hasNext}, {/if}{/for}",
                "{#for title in words}{title}{/for}{title}",
                "{#let title='inner'}{title}{#let other=title}{other} {title}{/let}{/let}{title}",
                "{#for word in words}{#let title=word}{#for letter in words}{title}{letter}{word_count}{/for}{/let}{/for}",
                "{#include part inLayout=true}{#body}{title}{#for word in words}{word}{/for}{/body}{/include}",
                "{#include part}{#body}{title}{/body}{/include}",
                "{#include part title='given' /}",
                "{map.size} {map.title} {map.get('title')}",
                "{#for entry in map.entrySet}{entry.key}={entry.value} {title}{/for}",
                "{nothing.or('none')} {#if nothing}never{#else}{title}{/if}",
                "{#let nothing=title}{nothing}{/let}",
                "{absent ?: title} {words.0} {words.size}",
                "{title} {this.title ?: 'none'}"
            })
    void names_areFoundAsWithoutIt(String template) {
        assertThat(rendered(template, builder().addValueResolver(new NamesInScope())))
                .as(template)
                .isEqualTo(rendered(template, builder()));
    }

    /** Qute 3.33.2 asks every resolver once for each scope on the way out, for each time that the expression is met. */
    @Test
    void names_areFoundWithoutAskingEveryResolver() {
        String template = "{#for word in words}{#for letter in words}{#let a=letter}{title}{/let}{/for}{/for}";
        Asked with = new Asked();
        Asked without = new Asked();

        rendered(template, builder().addValueResolver(new NamesInScope()).addValueResolver(with));
        rendered(template, builder().addValueResolver(without));

        assertThat(with.times.get()).isLessThan(without.times.get() / 4);
    }

    /** A scope without any name looks like a value that is null, which is none of the scopes. */
    @Test
    void layouts_areIncludedWithAParameter() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            List<Path> bare = templates
                    .filter(Files::isRegularFile)
                    .filter(NamesInScopeTest::includesALayoutBare)
                    .toList();
            assertThat(bare).isEmpty();
        }
    }

    private static boolean includesALayoutBare(Path template) {
        try {
            return Files.readString(template).matches("(?s).*\\{#include [a-z/-]*layout\\}.*");
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static EngineBuilder builder() {
        return Engine.builder().addDefaults();
    }

    private static String rendered(String template, EngineBuilder builder) {
        Engine engine = builder.build();
        engine.putTemplate("part", engine.parse("[{#insert body}{title}{/insert}]"));
        Map<String, Object> data = new HashMap<>();
        data.put("title", "outer");
        data.put("nothing", null);
        data.put("words", List.of("one", "two", "three"));
        data.put("map", Map.of("title", "of the map"));
        try {
            return engine.parse(template).render(data);
        } catch (TemplateException refused) {
            return "refused: " + refused.getMessage();
        }
    }

    /** Counts how often it is asked, and knows nothing. */
    private static final class Asked implements ValueResolver {

        private final AtomicInteger times = new AtomicInteger();

        @Override
        public int getPriority() {
            return 1000;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            times.incrementAndGet();
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            return Results.notFound(context);
        }
    }
}
