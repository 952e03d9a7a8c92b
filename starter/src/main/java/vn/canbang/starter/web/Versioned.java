package vn.canbang.starter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.canbang.starter.aggregate.Aggregate;

/** One record as it is answered: with its version as entity tag, which the next change has to name. */
public final class Versioned {

    private Versioned() {}

    public static <T> ResponseEntity<T> shown(Aggregate record, T view) {
        return answer(HttpStatus.OK, record, view);
    }

    public static <T> ResponseEntity<T> made(Aggregate record, T view) {
        return answer(HttpStatus.CREATED, record, view);
    }

    private static <T> ResponseEntity<T> answer(HttpStatus status, Aggregate record, T view) {
        return ResponseEntity.status(status).eTag(ETags.of(record)).body(view);
    }
}
