package vn.canbang.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway on a free port, with stubs of Keycloak and the services and a MongoDB behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "canbang.portal-secret=a-secret-of-tests",
            "canbang.rates.user=2000",
            "canbang.rates.route=2000",
            "canbang.rates.tenant=2000",
            "canbang.rates.address=2000"
        })
@Import(Surroundings.class)
@ContextConfiguration(initializers = Surroundings.class)
@interface RunningGateway {}
