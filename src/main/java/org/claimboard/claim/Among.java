package org.claimboard.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import java.util.Collection;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * What a query compares with: one of some values, as its first parameter. Hibernate translates a query with a list anew
 * whenever it is asked, and the database plans it anew for each length of the list; an array is one parameter, whatever its
 * length.
 *
 * @param value a single value, or an array of them
 */
record Among(Object value) {

    static Among ids(Collection<? extends PanacheEntity> entities) {
        return of(entities.stream().map(entity -> entity.id).toList(), new Long[0]);
    }

    static Among ofIds(Collection<Long> ids) {
        return of(ids, new Long[0]);
    }

    static Among texts(Collection<String> texts) {
        return of(texts, new String[0]);
    }

    private static <T> Among of(Collection<T> values, T[] none) {
        return new Among(values.size() == 1 ? values.iterator().next() : values.toArray(none));
    }

    /** The condition that what is named in the query is one of them. */
    String holds(String compared) {
        return value instanceof Object[] ? "among(?1, " + compared + ")" : compared + " = ?1";
    }

    /**
     * Makes the condition known to Hibernate. The array comes first: a parameter that a function ends with may stand for a
     * list, and such a query is translated anew each time (Hibernate 7.2).
     */
    public static final class Function implements FunctionContributor {

        @Override
        public void contributeFunctions(FunctionContributions contributions) {
            contributions
                    .getFunctionRegistry()
                    .registerPattern(
                            "among",
                            "(?2=any(?1))",
                            contributions
                                    .getTypeConfiguration()
                                    .getBasicTypeRegistry()
                                    .resolve(StandardBasicTypes.BOOLEAN));
        }
    }
}
