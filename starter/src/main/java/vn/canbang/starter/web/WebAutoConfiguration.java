package vn.canbang.starter.web;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.canbang.starter.CanbangProperties;
import vn.canbang.starter.access.AccessMatrix;
import vn.canbang.starter.access.PermitInterceptor;
import vn.canbang.starter.access.Predecessors;
import vn.canbang.starter.audit.Audit;
import vn.canbang.starter.audit.CaseAudit;
import vn.canbang.starter.audit.RefusalAudit;
import vn.canbang.starter.problem.ProblemAdvice;
import vn.canbang.starter.problem.ProblemTexts;
import vn.canbang.starter.problem.Problems;
import vn.canbang.starter.tenant.TenantInfo;
import vn.canbang.starter.tenant.Tenants;
import vn.canbang.starter.time.ClockHealth;
import vn.canbang.starter.time.LegalDate;

/** Strict input, one error shape, permissions and audit for every endpoint of every service. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@Import({ProblemAdvice.class, ErrorAnswer.class, BodyLimits.class})
public class WebAutoConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts();
    }

    @Bean
    Problems problems(ProblemTexts texts) {
        return new Problems(texts);
    }

    @Bean
    AccessMatrix accessMatrix(Tenants tenants) {
        return new AccessMatrix(
                tenant -> tenants.find(tenant).filter(TenantInfo::isSealed).isPresent());
    }

    @Bean
    Audit audit(MongoClient client, CanbangProperties properties, Clock clock) {
        return new Audit(client, properties.service(), clock);
    }

    @Bean
    CaseAudit caseAudit(MongoClient client, CanbangProperties properties, Clock clock) {
        return new CaseAudit(client, properties.service(), clock);
    }

    @Bean
    ClockHealth clockHealthIndicator(MongoClient client, Clock clock) {
        return new ClockHealth(client, clock);
    }

    /** Vietnamese unless English is asked for. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.of("vi"), Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.of("vi"));
        return resolver;
    }

    /** In a service that knows no organisations nobody goes on with the work of another one. */
    @Bean
    WebMvcConfigurer canbangWeb(
            AccessMatrix matrix, Audit audit, ObjectProvider<Predecessors> predecessors, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RefusalAudit(audit));
                registry.addInterceptor(new PermitInterceptor(matrix));
                registry.addInterceptor(new KnownParameters());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, LocalDate.class, LegalDate::parse);
                registry.addConverter(new CodeParameters());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArguments(predecessors.getIfAvailable(() -> organisation -> Set.of()), clock));
            }
        };
    }
}
