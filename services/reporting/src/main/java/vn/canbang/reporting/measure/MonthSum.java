package vn.canbang.reporting.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;

/**
 * The numbers of a month taken together.
 *
 * @param first the first day with a number; a span that holds it and the last one holds the whole sum
 * @param documents how many days have a number
 * @param members who was seen in the month, each once
 * @param edition of the month that it was made of, so that an older sum never stands for a newer one
 */
record MonthSum(
        int month, int first, int last, long total, long documents, Instant latest, Set<UUID> members, int edition) {

    MonthSum {
        members = Set.copyOf(members);
    }

    /** @param days at least one, in their order */
    static MonthSum of(Collection<PublishedNumber> days, int edition) {
        var numbers = List.copyOf(days);
        var members = new TreeSet<UUID>();
        var total = 0L;
        var latest = numbers.getFirst().toldAt();
        for (var number : numbers) {
            total = Math.addExact(total, number.total());
            members.addAll(number.members());
            latest = Objects.requireNonNull(Amount.later(latest, number.toldAt()));
        }
        return new MonthSum(
                numbers.getFirst().month(),
                numbers.getFirst().day(),
                numbers.getLast().day(),
                total,
                numbers.size(),
                latest,
                members,
                edition);
    }

    static MonthSum of(Document stored) {
        return new MonthSum(
                stored.getInteger("month"),
                stored.getInteger("first"),
                stored.getInteger("last"),
                stored.getLong("total"),
                stored.getLong("documents"),
                stored.getDate("latest").toInstant(),
                Set.copyOf(stored.getList("members", UUID.class, List.of())),
                stored.getInteger("edition"));
    }

    Document stored() {
        var document = new Document("month", month)
                .append("first", first)
                .append("last", last)
                .append("total", total)
                .append("documents", documents)
                .append("latest", Date.from(latest))
                .append("edition", edition);
        if (!members.isEmpty()) {
            document.append("members", List.copyOf(new TreeSet<>(members)));
        }
        return document;
    }
}
