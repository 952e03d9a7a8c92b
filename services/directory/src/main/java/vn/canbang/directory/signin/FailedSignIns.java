package vn.canbang.directory.signin;

import java.time.Instant;
import java.util.List;

/** What the identity provider keeps of sign-ins that it refused. */
public interface FailedSignIns {

    /** The first of those since a moment, oldest first. */
    List<FailedSignIn> since(Instant moment);
}
