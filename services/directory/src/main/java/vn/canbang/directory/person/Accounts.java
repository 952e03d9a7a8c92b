package vn.canbang.directory.person;

import java.util.Optional;

/** The accounts with which people sign in, kept by the identity provider; what they are comes from appointments. */
public interface Accounts {

    /** Tenant of the account that has this user name, or nothing when the name is free. */
    Optional<String> tenantOf(String username);

    /** Makes a closed account, or finds the one made before for the same tenant, and answers its id. */
    String open(String username, String fullName, String tenant);

    /** @param temporary true when the person has to choose another one at the first sign-in */
    void setPassword(String accountId, String password, boolean temporary);

    /** Puts how the person is called and what they are now into the account, or closes it when the person is nothing now. */
    void project(String accountId, Projection projection);
}
