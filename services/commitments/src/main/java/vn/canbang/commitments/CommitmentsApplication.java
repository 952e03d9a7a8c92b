package vn.canbang.commitments;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service that keeps commitments and their totals. */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(CommitmentsProperties.class)
public class CommitmentsApplication {

    public static void main(String[] args) {
        SpringApplication.run(CommitmentsApplication.class, args);
    }
}
