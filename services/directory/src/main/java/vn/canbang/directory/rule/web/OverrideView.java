package vn.canbang.directory.rule.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.canbang.directory.rule.OverrideState;
import vn.canbang.starter.web.Act;

/**
 * An override of the province as it is shown.
 *
 * @param heeded true when it counts now; a confirmed value from before its bounds were set may lie outside them and does not
 * @param withdrawalReason why a confirmed one is to be taken back, or was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverrideView(
        UUID id,
        String key,
        JsonNode value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        OverrideState state,
        boolean heeded,
        @Nullable String withdrawalReason,
        List<Act> actions) {}
