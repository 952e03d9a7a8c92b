/** Files that belong to a record: looked at before they are kept, kept whole or not at all, given out without harm (S36). */
@NullMarked
package vn.canbang.starter.files;

import org.jspecify.annotations.NullMarked;
