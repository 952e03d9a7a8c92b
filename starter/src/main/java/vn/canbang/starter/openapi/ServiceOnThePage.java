package vn.canbang.starter.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;

/** Says which service the page is about, in the words of its {@code canbang/api.md}, and that every call needs a token. */
class ServiceOnThePage implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final String TOKENS = "/auth/realms/canbang/protocol/openid-connect/token";

    private final String service;

    ServiceOnThePage(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info().title("Cân Bằng: " + service).version("v1").description(description()));
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An agency takes its token with client credentials at `" + TOKENS
                                        + "`; it lives five minutes."));
        api.addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static String description() {
        var words = new ClassPathResource("canbang/api.md");
        if (!words.exists()) {
            return "";
        }
        try {
            return words.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
