package vn.canbang.directory.person;

import java.util.regex.Pattern;
import vn.canbang.starter.problem.InvalidException;

/** What the sign-in takes as a name of a person; anything else would never get an account. */
final class SignInName {

    private static final Pattern NAME = Pattern.compile("[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    private SignInName() {}

    static void require(String name) {
        if (!NAME.matcher(name).matches()) {
            throw InvalidException.at("/name", "invalid_value");
        }
    }
}
