package vn.canbang.gateway.limit;

/** Whose quotas a request takes from. */
sealed interface RateKeys {

    /** Somebody who has not shown who they are; only the connection's own address counts. */
    record Anonymous(String address) implements RateKeys {}

    /** A person or client of a tenant, on the route to one service. */
    record Known(String tenant, String subject, String route) implements RateKeys {}
}
