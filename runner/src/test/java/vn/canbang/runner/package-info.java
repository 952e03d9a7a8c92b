@NullMarked
package vn.canbang.runner;

import org.jspecify.annotations.NullMarked;
