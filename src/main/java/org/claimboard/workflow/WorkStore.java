package org.claimboard.workflow;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimboard.record.NewsroomDay;
import org.claimboard.record.RecordKey;
import org.claimboard.record.RecordType;

/** Finds records for the list of the desk. */
@ApplicationScoped
public class WorkStore {

    private static final String FROM = " from RecordHead h join h.latest l left join h.published p"
            + " left join Assignment a on a.recordType = h.recordType and a.slug = h.slug where ";

    private static final String WRITTEN_BY =
            "exists (select 1 from Revision r where r.recordType = h.recordType and r.slug = h.slug and r.act = DRAFTED"
                    + " and r.author = :author and (l.act not in (DRAFTED, SUBMITTED, RETURNED) or r.number > coalesce(p.number, 0)))";

    /** By what is published, or by the words of what is in hand, in which no other field is called so. */
    private static final String STANDS_IN = "h.recordType = CLAIM and (l.content like :article escape '!'"
            + " or (p is not null and p.content like :article escape '!'))";

    /** By the list of topics in the words of either, which no other field is called like. */
    private static final String IS_ABOUT =
            "h.recordType = CLAIM and (" + listed("l.content") + " or (p is not null and " + listed("p.content") + "))";

    private final Clock clock;

    WorkStore(Clock clock) {
        this.clock = clock;
    }

    /**
     * A record on the list.
     *
     * @param revision id of its newest revision, which never changes
     * @param number that revision's number
     */
    public record Row(RecordKey key, long revision, int number) {}

    /** How many there are. */
    public long count(WorkFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        TypedQuery<Long> query = Panache.getEntityManager().createQuery("select count(*)" + FROM + where, Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * The records in their order: one query, which reads no contents.
     *
     * @param first how many to leave out at the beginning
     * @param most how many to give at most
     */
    public List<Row> rows(WorkFilter filter, WorkOrder order, int first, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        TypedQuery<Object[]> query = Panache.getEntityManager()
                .createQuery(
                        "select h.recordType, h.slug, l.id, l.number" + FROM + where + " order by " + order.clause(),
                        Object[].class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row ->
                        new Row(new RecordKey((RecordType) row[0], (String) row[1]), (Long) row[2], (Integer) row[3]))
                .toList();
    }

    /**
     * What revisions say, by id: a few at a time, since they can be long.
     *
     * @param revisions ids, 500 at most
     */
    public Map<Long, String> contents(Collection<Long> revisions) {
        Map<Long, String> contents = new HashMap<>();
        Panache.getEntityManager()
                .createQuery("select r.id, r.content from Revision r where r.id in ?1", Object[].class)
                .setParameter(1, revisions)
                .getResultStream()
                .forEach(row -> contents.put((Long) row[0], (String) row[1]));
        return contents;
    }

    private String where(WorkFilter filter, Map<String, Object> parameters) {
        List<String> all = new ArrayList<>();
        all.add("(" + filter.state().condition() + ")");
        if (filter.kind() != null) {
            all.add("h.recordType = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.assignee().equals(WorkFilter.NOBODY)) {
            all.add("a.assignee is null");
        } else if (!filter.assignee().isEmpty()) {
            all.add("a.assignee = :assignee");
            parameters.put("assignee", filter.assignee());
        }
        due(filter, all, parameters);
        if (!filter.author().isEmpty()) {
            all.add(WRITTEN_BY);
            parameters.put("author", filter.author());
        }
        if (!filter.article().isEmpty()) {
            all.add(STANDS_IN);
            parameters.put("article", "%\"article\":\"" + escaped(filter.article()) + "\"%");
        }
        if (!filter.topic().isEmpty()) {
            all.add(IS_ABOUT);
            parameters.put("topics", "\"topics\":[");
            parameters.put("topic", "\"" + filter.topic() + "\"");
        }
        batch(filter, all, parameters);
        return String.join(" and ", all);
    }

    private static String listed(String content) {
        String from = "locate(:topics, " + content + ")";
        String to = "locate(']', " + content + ", " + from + ")";
        return "(case when " + from + " > 0 then locate(:topic, substring(" + content + ", " + from + ", " + to + " - "
                + from + ")) else 0 end) > 0";
    }

    private void due(WorkFilter filter, List<String> all, Map<String, Object> parameters) {
        if (filter.due() == null) {
            return;
        }
        LocalDate today = NewsroomDay.today(clock);
        all.add(
                switch (filter.due()) {
                    case LATE -> "a.dueOn < :day";
                    case TODAY, WEEK -> "a.dueOn <= :day";
                    case DATED -> "a.dueOn is not null";
                });
        switch (filter.due()) {
            case LATE, TODAY -> parameters.put("day", today);
            case WEEK -> parameters.put("day", today.plusDays(6));
            case DATED -> {}
        }
    }

    private static void batch(WorkFilter filter, List<String> all, Map<String, Object> parameters) {
        if (filter.batch().isEmpty()) {
            return;
        }
        String publisher = (filter.publisher().isEmpty() ? "" : " and b.publisher = :publisher")
                + (filter.site() == null ? "" : " and b.site = :site");
        all.add("exists (select 1 from BatchRecord b where b.batch = :batch and b.recordType = h.recordType"
                + " and b.slug = h.slug" + publisher + ")");
        parameters.put("batch", filter.batch());
        if (!filter.publisher().isEmpty()) {
            parameters.put("publisher", filter.publisher());
        }
        if (filter.site() != null) {
            parameters.put("site", filter.site());
        }
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
