package org.claimboard.account;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.claimboard.site.Addresses;

/** What the application's resources answer, as their classes say it. */
final class Routes {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private Routes() {}

    /** One method of one address; what varies in the address stands in braces. */
    record Route(String method, String path) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return (path + " " + method).compareTo(other.path + " " + other.method);
        }
    }

    static List<Route> all() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importPath(java.nio.file.Path.of("target/classes")).stream()
                            .filter(type -> type.isAnnotatedWith(Path.class))
                            .flatMap(Routes::of)
                            .distinct()
                            .sorted()
                            .toList();
        });
    }

    static List<Route> ofPages() {
        return all().stream().filter(route -> Addresses.isPage(route.path())).toList();
    }

    private static Stream<Route> of(JavaClass resource) {
        String root = resource.getAnnotationOfType(Path.class).value();
        return resource.getAllMethods().stream().flatMap(method -> METHODS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> new Route(verb.getAnnotation(HttpMethod.class).value(), path(root, method))));
    }

    private static String path(String root, JavaMethod method) {
        String own = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String path = ("/" + root + "/" + own).replaceAll("/+", "/");
        String named = names(path);
        return named.length() > 1 && named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
    }

    /** Leaves the patterns out of {@code {name: pattern}}, whose own braces may nest once. */
    private static String names(String path) {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
    }
}
