package vn.canbang.starter.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import vn.canbang.starter.idempotency.Attempt;

/** Tells the reader of the API page which headers a write takes, so that nobody has to know them from elsewhere. */
class RequestHeadersOnThePage implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var takesAttempt = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Attempt.class);
        if (takesAttempt) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("Sent again with the same key within 24 hours, the request is done once.")
                    .schema(new StringSchema().pattern(Attempt.KEY_PATTERN)));
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .description(
                            "ETag of the record that was seen. A change of a record without it is answered 428, with a stale one 412.")
                    .schema(new StringSchema()));
        }
        return operation;
    }
}
