package vn.canbang.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The sample service. */
@SpringBootApplication
class SampleApplication {

    static void main(String[] args) {
        SpringApplication.run(SampleApplication.class, args);
    }
}
