/** The test kit of services: a platform of stubs around them, tokens, HTTP, and the house rules as tests. */
@NullMarked
package vn.canbang.test;

import org.jspecify.annotations.NullMarked;
