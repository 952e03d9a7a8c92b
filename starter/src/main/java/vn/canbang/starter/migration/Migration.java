package vn.canbang.starter.migration;

import org.springframework.data.mongodb.core.MongoOperations;

/** One numbered change to a tenant's database: indexes, or data brought into a new form. Forward only, repeatable. */
public interface Migration {

    /** Place in the order; numbers below 100 belong to the starter. */
    int number();

    void apply(MongoOperations database);

    /** True when it is applied at each start, because what it is about grows with the service; it must then be cheap. */
    default boolean atEachStart() {
        return false;
    }

    /** True when the change is for the platform's own database instead of those of provinces. */
    default boolean forPlatform() {
        return false;
    }

    /** True when the change is for the Population Authority's database instead. */
    default boolean forNational() {
        return false;
    }
}
