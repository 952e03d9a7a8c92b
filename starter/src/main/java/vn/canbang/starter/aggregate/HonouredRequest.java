package vn.canbang.starter.aggregate;

import java.time.Instant;

/** A request with an idempotency key that this record has carried out; kept for 24 hours. */
public record HonouredRequest(String key, String bodyHash, Instant at) {}
