package vn.canbang.starter.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says with which problems an endpoint refuses, by what it does: reads, writes, or gives a list away. */
class ProblemsOnThePage implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String FIELD_PROBLEM = "FieldProblem";
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        var components = api.getComponents();
        components.addSchemas(FIELD_PROBLEM, fieldProblem());
        components.addSchemas(PROBLEM, problem());
        for (var refusal : Refusal.values()) {
            components.addResponses(refusal.title(), answer(refusal));
        }
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    reasonOf(method, operation);
                    refusalsOf(method, operation)
                            .forEach(refusal -> operation
                                    .getResponses()
                                    .addApiResponse(
                                            refusal.status(),
                                            new ApiResponse().$ref("#/components/responses/" + refusal.title())));
                }));
    }

    private static Set<Refusal> refusalsOf(HttpMethod method, Operation operation) {
        var refusals = EnumSet.of(
                Refusal.NOT_AUTHENTICATED, Refusal.NOT_ALLOWED, Refusal.TOO_MANY_REQUESTS, Refusal.UNAVAILABLE);
        if (method != HttpMethod.GET) {
            refusals.addAll(EnumSet.of(
                    Refusal.INVALID,
                    Refusal.NOT_FOUND,
                    Refusal.CONFLICT,
                    Refusal.STALE,
                    Refusal.REJECTED,
                    Refusal.VERSION_MISSING));
        } else if (!parameters(operation).isEmpty()) {
            refusals.addAll(EnumSet.of(Refusal.INVALID, Refusal.NOT_FOUND, Refusal.REJECTED));
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(EnumSet.of(Refusal.TOO_LARGE, Refusal.OTHER_MEDIA_TYPE));
        }
        return refusals;
    }

    /** An export asks for its reason itself, to refuse with a sentence; for the reader it is simply needed. */
    private static void reasonOf(HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET) {
            parameters(operation).stream().filter(ProblemsOnThePage::isReason).forEach(reason -> reason.required(true));
        }
    }

    private static boolean isReason(Parameter parameter) {
        return "query".equals(parameter.getIn()) && "reason".equals(parameter.getName());
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static ApiResponse answer(Refusal refusal) {
        var answer = new ApiResponse()
                .description(refusal.words())
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(SCHEMAS + PROBLEM))));
        return refusal == Refusal.TOO_MANY_REQUESTS
                ? answer.addHeaderObject(
                        "Retry-After",
                        new Header().description("Seconds until the next try").schema(new IntegerSchema()))
                : answer;
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.description("Why a request was refused, by RFC 9457; docs/problems.md lists every code.");
        problem.addProperty(
                "type",
                new StringSchema().format("uri").description("Stable address of the code, which is its last part"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("For people, in the language of the request"));
        problem.addProperty("errors", new ArraySchema().items(new Schema<>().$ref(SCHEMAS + FIELD_PROBLEM)));
        problem.setRequired(List.of("type", "title", "status", "detail"));
        return problem;
    }

    private static Schema<?> fieldProblem() {
        var field = new ObjectSchema();
        field.description("One field that is wrong");
        field.addProperty("pointer", new StringSchema().description("JSON pointer to the field"));
        field.addProperty("code", new StringSchema());
        field.addProperty("detail", new StringSchema());
        field.setRequired(List.of("pointer", "code", "detail"));
        return field;
    }
}
