package vn.canbang.directory.national;

/** What the sign-in is told about somebody of the Population Authority. */
public interface NationalSignIn {

    /** @param open whether the account may be used */
    void tell(String accountId, String name, boolean open);
}
