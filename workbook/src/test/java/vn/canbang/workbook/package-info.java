@NullMarked
package vn.canbang.workbook;

import org.jspecify.annotations.NullMarked;
