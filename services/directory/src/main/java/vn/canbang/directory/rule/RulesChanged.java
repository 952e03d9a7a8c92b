package vn.canbang.directory.rule;

import vn.canbang.starter.aggregate.DomainEvent;

/** The acting rule of a key may be another one now. */
record RulesChanged(String key) implements DomainEvent {

    @Override
    public String type() {
        return "vn.canbang.directory.rules-changed.v1";
    }
}
