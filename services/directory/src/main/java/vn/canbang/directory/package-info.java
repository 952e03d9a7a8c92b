/** The directory: who, where, by which law. Tenants, units, organisations, facilities, providers, people, agencies and rules. */
@NullMarked
package vn.canbang.directory;

import org.jspecify.annotations.NullMarked;
