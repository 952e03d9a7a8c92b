package vn.canbang.directory.datarequest;

import java.time.LocalDate;

/** What reaches the store after somebody looked whether the name is still there, and before that look is over. */
public final class LastMoment {

    private LastMoment() {}

    /** Refuses without the look: the name was there when it was done. */
    public static DataRequest refused(DataRequest request, LocalDate on, String ground) {
        request.refuse(on, ground);
        return request;
    }
}
