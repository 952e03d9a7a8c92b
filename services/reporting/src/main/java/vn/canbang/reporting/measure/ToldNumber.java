package vn.canbang.reporting.measure;

import java.time.Instant;
import vn.canbang.starter.measure.MeasurePublished;

/** A number as a service told it: whose it is, and what it says of a day. */
record ToldNumber(MeasureKey key, PublishedNumber number) {

    static ToldNumber of(MeasurePublished told, Instant at) {
        return new ToldNumber(
                new MeasureKey(told.measure(), told.unit(), told.path(), told.owner()), PublishedNumber.of(told, at));
    }
}
