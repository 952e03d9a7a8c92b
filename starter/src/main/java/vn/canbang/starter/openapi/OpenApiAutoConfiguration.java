package vn.canbang.starter.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.Caller;
import vn.canbang.starter.idempotency.Attempt;
import vn.canbang.starter.web.ExpectedVersion;
import vn.canbang.starter.web.WebAutoConfiguration;

/** The page on which a service describes its API, as true for the reader outside as the code is. */
@AutoConfiguration(after = WebAutoConfiguration.class)
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, ExpectedVersion.class, Attempt.class);
    }

    @Bean
    RequestHeadersOnThePage requestHeadersOnThePage() {
        return new RequestHeadersOnThePage();
    }

    @Bean
    OperationOnThePage operationOnThePage(AccessMatrix matrix) {
        return new OperationOnThePage(matrix);
    }

    @Bean
    ServiceOnThePage serviceOnThePage(CanbangProperties properties) {
        return new ServiceOnThePage(properties.service());
    }

    @Bean
    ProblemsOnThePage problemsOnThePage() {
        return new ProblemsOnThePage();
    }

    /** JSON that stands for itself is described as any value, not by what our JSON library knows of it. */
    @Bean
    GlobalOpenApiCustomizer anyJson() {
        return api -> api.getComponents()
                .getSchemas()
                .computeIfPresent(
                        JsonNode.class.getSimpleName(),
                        (name, inner) -> new JsonSchema().description("Giá trị JSON bất kỳ"));
    }
}
