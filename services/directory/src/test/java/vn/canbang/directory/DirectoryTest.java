package vn.canbang.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import vn.canbang.test.ServiceTest;

/** A test on the running directory whose identity provider only remembers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(properties = "canbang.directory.admin-client-secret=for-tests-only")
@Import(DirectoryTest.Identity.class)
@interface DirectoryTest {

    /** The remembering identity provider in the place of Keycloak. */
    @TestConfiguration
    class Identity {

        @Bean
        @Primary
        RecordingIdentity recordingIdentity() {
            return new RecordingIdentity();
        }
    }
}
