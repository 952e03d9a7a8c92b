package vn.canbang.reporting.indicator;

/** The shipped catalogue contradicts itself: the service must not start on it. */
final class UnsoundCatalogueException extends RuntimeException {

    UnsoundCatalogueException(String message) {
        super(message);
    }
}
