/** The gap list over HTTP. */
@NullMarked
package vn.canbang.commitments.roster.web;

import org.jspecify.annotations.NullMarked;
