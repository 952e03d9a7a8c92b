/** Who may do what: the access matrix, the caller and the scope of records a caller sees. */
@NullMarked
package vn.canbang.starter.access;

import org.jspecify.annotations.NullMarked;
