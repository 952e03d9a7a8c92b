package vn.canbang.mongo;

/** The embedded server could not be started; the message is one sentence for whoever started it. */
public class EmbeddedMongoException extends RuntimeException {

    EmbeddedMongoException(String message, Throwable cause) {
        super(message, cause);
    }
}
