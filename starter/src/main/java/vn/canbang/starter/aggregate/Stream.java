package vn.canbang.starter.aggregate;

/** Where an event is told: to agencies as well, or to our own services only. */
public enum Stream {
    OPEN("feed"),
    INTERNAL("internal_feed");

    private final String collection;

    Stream(String collection) {
        this.collection = collection;
    }

    public String collection() {
        return collection;
    }
}
