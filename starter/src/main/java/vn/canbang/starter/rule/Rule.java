package vn.canbang.starter.rule;

import tools.jackson.databind.JsonNode;
import vn.canbang.starter.aggregate.RuleUse;
import vn.canbang.starter.problem.RejectedException;

/** The rule of a key on a date: one that acts, or none that may act yet (“chưa cấu hình”). */
public sealed interface Rule {

    String key();

    /** The acting rule, or the refusal that says what is not configured. */
    Acting require();

    /** A verified rule or a proposed default. */
    record Acting(RuleRow row) implements Rule {

        @Override
        public String key() {
            return row.key();
        }

        @Override
        public Acting require() {
            return this;
        }

        public JsonNode value() {
            return row.value();
        }

        public int number() {
            return row.value().asInt();
        }

        public RuleUse use() {
            return new RuleUse(
                    row.key(),
                    row.validFrom(),
                    row.value().toString(),
                    row.status().name().toLowerCase(java.util.Locale.ROOT),
                    row.source());
        }
    }

    /** No verified value: nothing is counted by it until the province enters one. */
    record Unconfigured(String key) implements Rule {

        @Override
        public Acting require() {
            throw new RejectedException("rule_not_configured", key);
        }
    }
}
