/** The one door from outside: it knows who is there, keeps what must not come in outside, and hands the rest on. */
@NullMarked
package vn.canbang.gateway;

import org.jspecify.annotations.NullMarked;
