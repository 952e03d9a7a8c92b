package vn.canbang.starter.idempotency;

import vn.canbang.starter.problem.DomainException;

/** A key that was used with another body: whoever sends it means something else than what was done under it. */
public class KeyReusedException extends DomainException {

    KeyReusedException() {
        super(Kind.REJECTED, "idempotency_key_reused");
    }
}
