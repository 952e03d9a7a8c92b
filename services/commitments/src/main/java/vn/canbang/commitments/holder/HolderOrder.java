package vn.canbang.commitments.holder;

import java.util.Locale;
import vn.canbang.starter.text.TextKey;

/** Administrative order: by unit, villages by their number, bodies by name. */
public final class HolderOrder {

    private HolderOrder() {}

    public static String of(Holder holder) {
        return holder.unitPath() + ' ' + number(holder) + ' ' + TextKey.of(holder.name()) + ' ' + holder.id();
    }

    private static String number(Holder holder) {
        var path = holder.path();
        var start = path.lastIndexOf("/v");
        return start < 0
                ? ""
                : String.format(Locale.ROOT, "%09d", Integer.parseInt(path.substring(start + 2, path.length() - 1)));
    }
}
