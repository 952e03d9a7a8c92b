package vn.canbang.directory.unit;

import java.time.LocalDate;

/**
 * Where a row of a file says that something is: the unit of the row's own day, and the one that looks after that unit's records
 * now.
 *
 * @param day first day of what the row tells of
 */
public record WrittenPlace(String path, String now, LocalDate day) {

    /**
     * True for what began in that unit and for what has passed into it; what existed on the day of the row may also have been
     * entered where that unit went.
     *
     * @param began path of the unit in which it was entered
     * @param responsible path of the unit that looks after it
     * @param existed whether it existed on the day of the row
     */
    public boolean isOf(String began, String responsible, boolean existed) {
        return began.equals(path) || responsible.equals(path) || (existed && began.equals(now));
    }
}
