/** Which province a piece of work is done for; nothing reaches a database without saying so. */
@NullMarked
package vn.canbang.starter.tenant;

import org.jspecify.annotations.NullMarked;
