package vn.canbang.reporting.directory;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.canbang.starter.reference.Reference;
import vn.canbang.starter.security.Peers;

/** Fetches the organisations from the directory and keeps them for when it is away. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Organisations organisations(Peers peers, MongoDatabaseFactory databases, JsonMapper json, Clock clock) {
        var reference = new Reference<List<Organisation>>(
                "directory",
                "/internal/organisations",
                text -> json.readValue(text, new TypeReference<>() {}),
                peers,
                databases,
                clock);
        return new Organisations(reference::get);
    }
}
