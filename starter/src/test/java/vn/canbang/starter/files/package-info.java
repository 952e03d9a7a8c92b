@NullMarked
package vn.canbang.starter.files;

import org.jspecify.annotations.NullMarked;
