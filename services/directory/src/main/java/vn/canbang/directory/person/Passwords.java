package vn.canbang.directory.person;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** First passwords: random, without characters that are mistaken for each other on paper, used once. */
@Component
public class Passwords {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    public String oneTime() {
        var password = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
