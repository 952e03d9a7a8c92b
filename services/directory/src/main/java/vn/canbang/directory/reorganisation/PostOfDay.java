package vn.canbang.directory.reorganisation;

import vn.canbang.directory.person.PassingPost;

/**
 * A post of a body that passes.
 *
 * @param exception true when somebody chose for this person other than for the rest
 * @param late true when the appointment was made after the plan was confirmed, so that no second person has looked at it yet
 */
public record PostOfDay(PassingPost post, boolean exception, boolean late) {}
