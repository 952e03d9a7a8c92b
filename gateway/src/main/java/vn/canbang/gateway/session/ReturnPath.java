package vn.canbang.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after signing in: a page of the portal, spelled plainly; whatever looks otherwise is the start page. */
final class ReturnPath {

    static final String START = "/app/";

    private static final int LONGEST = 1000;
    private static final Pattern PAGE =
            Pattern.compile("/app/(?:[A-Za-z0-9_~@-][A-Za-z0-9._~@-]*/?)*(?:\\?[A-Za-z0-9._~@%=&:/,+-]*)?");

    private ReturnPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && PAGE.matcher(wanted).matches()
                ? wanted
                : START;
    }
}
