@NullMarked
package vn.canbang.runner.bench;

import org.jspecify.annotations.NullMarked;
