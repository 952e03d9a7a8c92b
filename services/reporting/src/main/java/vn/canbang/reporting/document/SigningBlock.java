package vn.canbang.reporting.document;

import org.jspecify.annotations.Nullable;

/**
 * Who signs, and by what right.
 *
 * @param mode such as "KT. GIÁM ĐỐC" or "TM. ỦY BAN NHÂN DÂN"; each right on a line of its own; absent when the head signs as such
 * @param title the signer's own title
 * @param name absent until somebody has approved
 */
public record SigningBlock(
        @Nullable String mode, String title, @Nullable String name) {}
