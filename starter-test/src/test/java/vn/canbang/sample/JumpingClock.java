package vn.canbang.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that goes back and forth by up to eleven hours between any two looks at it. */
class JumpingClock extends Clock {

    private static final int HOURS = 11;
    private static final int STEP = 7;

    private final Clock right = Clock.tickMillis(ZoneOffset.UTC);
    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public Instant instant() {
        var hours = looks.getAndAdd(STEP) % (2 * HOURS + 1) - HOURS;
        return right.instant().plus(Duration.ofHours(hours));
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
