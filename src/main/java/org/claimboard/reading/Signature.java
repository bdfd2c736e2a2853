package org.claimboard.reading;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimboard.site.Language;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What those who sign verdicts, grades and corrections are called in a language: records keep one name of each, and the
 * newsroom says in {@code claimboard.newsroom.signatures.ko} what its desks are called elsewhere.
 */
public final class Signature {

    private static final Map<Language, Map<String, String>> NAMES =
            Language.all().stream().collect(Collectors.toMap(language -> language, Signature::names));

    private Signature() {}

    /** The name in the reader's language. */
    @TemplateExtension
    static String signature(String name) {
        return of(name, Told.reader());
    }

    /** The name in the language; as the record has it if the newsroom says nothing of it. */
    static String of(String name, Language reader) {
        return NAMES.getOrDefault(reader, Map.of()).getOrDefault(name, name);
    }

    /** Written as in {@code Harbour desk = 항만 데스크; City desk = 시정 데스크}. */
    private static Map<String, String> names(Language language) {
        String setting = ConfigProvider.getConfig()
                .getOptionalValue("claimboard.newsroom.signatures." + language.tag(), String.class)
                .orElse("");
        return Arrays.stream(setting.split(";", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip(), (one, other) -> one));
    }
}
