@NullMarked
package vn.canbang.runner.demo;

import org.jspecify.annotations.NullMarked;
