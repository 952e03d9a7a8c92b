package vn.canbang.directory.reorganisation;

import org.jspecify.annotations.Nullable;
import vn.canbang.directory.organisation.Organisation;

/**
 * A body as a reorganisation finds it, or found it.
 *
 * @param from path of the unit where it sits until the day
 * @param closes false for one that goes on while posts of it pass
 * @param proposed who would go on with its work when nobody chooses
 * @param successor who was chosen
 * @param chosen true when somebody chose, be it nobody
 * @param people how many posts pass
 * @param withoutPost how many of them go on nowhere
 * @param late how many of them no second person has looked at, since they came after the plan was confirmed
 */
public record BodyOfDay(
        Organisation organisation,
        String from,
        boolean closes,
        @Nullable Organisation proposed,
        @Nullable Organisation successor,
        boolean chosen,
        int people,
        int withoutPost,
        int late) {

    public boolean isDecided() {
        return !closes || chosen || proposed != null;
    }

    public boolean endsWithoutSuccessor() {
        return closes && chosen && successor == null;
    }
}
