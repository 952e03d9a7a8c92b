/** Files that people bring in: all rows are right and will be carried out, or none is taken (S39, S40). */
@NullMarked
package vn.canbang.starter.imports;

import org.jspecify.annotations.NullMarked;
