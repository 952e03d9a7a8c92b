package vn.canbang.directory.signin;

import java.time.Instant;

/**
 * Somebody could not sign in. What was typed for an account that does not exist is not kept: it may be a password.
 *
 * @param id of what happened, the same however often it is read
 * @param account empty when there is no such account
 * @param tenant of the account, empty when it has none
 * @param reason code of the identity provider, for example {@code invalid_user_credentials}
 */
public record FailedSignIn(String id, Instant at, String account, String tenant, String reason) {}
