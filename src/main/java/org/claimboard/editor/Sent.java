package org.claimboard.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The fields of a form as browsers send files: the other way holds a thousand at most, and triples Korean. */
final class Sent {

    private Sent() {}

    static Map<String, List<String>> fields(MultipartFormDataInput form) {
        return form.getValues().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().stream()
                        .filter(Predicate.not(FormValue::isFileItem))
                        .map(FormValue::getValue)
                        .toList()));
    }
}
