/** Officers, their dated appointments, and the projection of the active one into the sign-in. */
@NullMarked
package vn.canbang.directory.person;

import org.jspecify.annotations.NullMarked;
