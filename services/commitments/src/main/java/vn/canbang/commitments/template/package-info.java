/**
 * Forms of commitments: what stands on the paper that is signed, on which law it rests, from when to when it is used. Each
 * version is looked at by a second person, and none may speak of how many children somebody has, or force them to have some or none.
 */
@NullMarked
package vn.canbang.commitments.template;

import org.jspecify.annotations.NullMarked;
