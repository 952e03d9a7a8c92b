package vn.canbang.directory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that knows who, where and by which law. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DirectoryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DirectoryApplication.class, arguments);
    }
}
