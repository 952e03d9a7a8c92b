package vn.canbang.starter.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.PermitInterceptor;

/** Names an endpoint after its place in the business, says who may call it, and what it answers when all is well. */
class OperationOnThePage implements GlobalOperationCustomizer {

    private static final String EXPORT = "Export";

    private final AccessMatrix matrix;

    OperationOnThePage(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var place = StringUtils.delete(
                ClassUtils.getUserClass(handler.getBeanType()).getSimpleName(), "Controller");
        var act = StringUtils.capitalize(handler.getMethod().getName());
        var name = place.endsWith(act) ? place : place + act;
        operation.setOperationId(StringUtils.uncapitalize(name));
        operation.setSummary(StringUtils.capitalize(words(name, " ")));
        operation.setTags(List.of(words(withoutExport(place), "-")));
        var permit = PermitInterceptor.permitOf(handler);
        if (permit != null) {
            operation.setDescription(
                    "Needs the permission `" + permit.value() + "`. " + matrix.holdersOf(permit.value()));
        }
        answers(operation, handler);
        return operation;
    }

    private static void answers(Operation operation, HandlerMethod handler) {
        var answers = operation.getResponses();
        answers.values().forEach(answer -> answer.setContent(told(answer.getContent())));
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .setContent(told(operation.getRequestBody().getContent()));
        }
        var also = handler.getMethodAnnotation(AlsoAnswers.class);
        if (also != null) {
            var usual = answers.values().iterator().next();
            answers.addApiResponse(
                    String.valueOf(also.value().value()),
                    new ApiResponse()
                            .description(also.value().getReasonPhrase())
                            .content(usual.getContent()));
        }
    }

    /** What is no file is JSON; a file is its bytes, not text that stands for them. */
    private static @Nullable Content told(@Nullable Content content) {
        if (content == null) {
            return null;
        }
        var told = new Content();
        content.forEach((type, media) -> {
            var file =
                    media.getSchema() != null && "byte".equals(media.getSchema().getFormat());
            if (file) {
                media.setSchema(bytes());
            }
            told.addMediaType(
                    MediaType.ALL_VALUE.equals(type) && !file ? MediaType.APPLICATION_JSON_VALUE : type, media);
        });
        return told;
    }

    private static Schema<?> bytes() {
        return new StringSchema().format("binary");
    }

    private static String withoutExport(String place) {
        return place.endsWith(EXPORT) ? place.substring(0, place.length() - EXPORT.length()) : place;
    }

    private static String words(String name, String between) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", between).toLowerCase(Locale.ROOT);
    }
}
