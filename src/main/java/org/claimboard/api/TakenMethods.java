package org.claimboard.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods each address takes, out of the resources themselves. */
@ApplicationScoped
class TakenMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^:}]+(?::([^}]+))?}");

    private final List<Taken> all;

    TakenMethods(BeanManager beans) {
        this.all = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type ->
                        AnswerFilter.isApi(type.getAnnotation(Path.class).value()))
                .distinct()
                .flatMap(type -> of(type).stream())
                .toList();
    }

    private record Taken(Pattern path, String method) {}

    /** The methods, in alphabetical order; HEAD wherever GET is, OPTIONS everywhere. */
    Set<String> at(String path) {
        Set<String> taken = new TreeSet<>();
        all.stream()
                .filter(one -> one.path().matcher(path).matches())
                .map(Taken::method)
                .forEach(taken::add);
        if (taken.contains(HttpMethod.GET)) {
            taken.add(HttpMethod.HEAD);
        }
        taken.add(HttpMethod.OPTIONS);
        return taken;
    }

    private static List<Taken> of(Class<?> resource) {
        List<Taken> found = new ArrayList<>();
        String root = resource.getAnnotation(Path.class).value();
        for (Method method : resource.getMethods()) {
            Path path = method.getAnnotation(Path.class);
            Pattern pattern = pattern(root + (path == null ? "" : path.value()));
            Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> type.getAnnotation(HttpMethod.class).value())
                    .forEach(name -> found.add(new Taken(pattern, name)));
        }
        return found;
    }

    private static Pattern pattern(String template) {
        String path = PARAMETER
                .matcher(template)
                .replaceAll(match -> match.group(1) == null
                        ? "[^/]+"
                        : "(?:" + match.group(1).strip() + ")");
        return Pattern.compile(path + "/?");
    }
}
