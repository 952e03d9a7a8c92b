package vn.canbang.directory.reorganisation;

import java.time.LocalDate;
import java.util.UUID;
import vn.canbang.starter.aggregate.DomainEvent;

/** A reorganisation came a step further; its worker goes on from there. */
record ReorganisationStep(String type, UUID reorganisation, LocalDate on) implements DomainEvent {

    static final String CONFIRMED = "vn.canbang.directory.reorganisation-confirmed.v1";
    static final String POSTS_CONFIRMED = "vn.canbang.directory.reorganisation-posts-confirmed.v1";
    static final String WITHDRAWN = "vn.canbang.directory.reorganisation-withdrawn.v1";
    static final String BEGUN = "vn.canbang.directory.reorganisation-begun.v1";
    static final String UNITS_TOLD = "vn.canbang.directory.reorganisation-units-told.v1";
    static final String CARRIED_OUT = "vn.canbang.directory.reorganisation-carried-out.v1";
}
