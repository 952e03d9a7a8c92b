package vn.canbang.directory.reorganisation;

import vn.canbang.directory.person.PassingPost;

/**
 * A post of a body that passes.
 *
 * @param exception true when somebody chose for this person other than for the rest
 */
public record PostOfDay(PassingPost post, boolean exception) {}
