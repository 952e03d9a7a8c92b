/** Brings the published counts up to date when something they count has changed. */
@NullMarked
package vn.canbang.directory.measure;

import org.jspecify.annotations.NullMarked;
