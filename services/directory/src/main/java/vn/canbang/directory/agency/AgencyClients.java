package vn.canbang.directory.agency;

import java.util.Set;
import java.util.UUID;

/** The credentials with which agencies take their tokens, kept by the identity provider. */
public interface AgencyClients {

    /** Makes a client, or finds the one made before, and answers a new secret for it. */
    String open(Credentials credentials);

    /** A new secret in place of the old one. */
    String renewSecret(String clientId);

    /** Takes the client away; tokens that are out end by themselves within minutes. */
    void revoke(String clientId);

    /** What the tokens of an agency say. */
    record Credentials(
            String clientId,
            String name,
            String tenant,
            String unit,
            UUID organisation,
            String reach,
            Set<AgencyScope> scopes) {}
}
