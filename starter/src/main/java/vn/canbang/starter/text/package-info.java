/** Vietnamese text: normal form, accent-free keys, Vietnamese order. */
@NullMarked
package vn.canbang.starter.text;

import org.jspecify.annotations.NullMarked;
