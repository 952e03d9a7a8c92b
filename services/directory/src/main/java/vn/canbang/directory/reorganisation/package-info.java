/** Reforms of the territory: what passes from closing units to others on a day, chosen, confirmed and carried out once. */
@NullMarked
package vn.canbang.directory.reorganisation;

import org.jspecify.annotations.NullMarked;
