@NullMarked
package vn.canbang.runner.client;

import org.jspecify.annotations.NullMarked;
