package vn.canbang.commitments.template;

import java.util.UUID;

/** The version of a form on which something was signed. */
public record FormUse(UUID template, int number) {

    static FormUse of(FormTemplate template) {
        return new FormUse(template.id(), template.number());
    }
}
