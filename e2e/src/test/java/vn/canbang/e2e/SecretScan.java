package vn.canbang.e2e;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the text of a file what must not stand in a repository: keys, tokens, passwords, and hosts that packages come from. */
final class SecretScan {

    private static final String NAME = "[a-z0-9_.-]*(?:password|passwd|secret|token|credential|api[_-]?key)";
    /** At least six characters without a space that are no placeholder, no truth and no number of seconds. */
    private static final String VALUE = "(?!\\$\\{|true\\b|false\\b|\\d+\\b)[^\\s\"'<>{}()\\[\\],;]{6,}";

    private static final List<Kind> ANYWHERE = List.of(
            new Kind("private key", "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"),
            new Kind("signed token", "\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{20,}"),
            new Kind(
                    "provider's token",
                    "\\b(?:AKIA[0-9A-Z]{16}|gh[opsu]_\\w{30,}|glpat-[\\w-]{20,}|xox[bps]-[\\w-]{10,})"),
            new Kind(
                    "address with a password",
                    "(?i)\\b[a-z][a-z0-9+.-]*://[^\\s/:@\"'<>{}]+:(?!\\d{1,5}@)[^\\s/@\"'<>{}]+@\\w"),
            new Kind("address with a password", "(?i)\\bjdbc:\\S*[?;&](?:password|pwd)=[^\\s&;\"'$]+"),
            new Kind(
                    "host of packages",
                    "(?i)//(?:registry|repo\\d?|nexus|artifactory|mirrors?|proxy)\\.[a-z0-9-]+\\.[a-z]"),
            new Kind("host of packages", "\"resolved\"\\s*:\\s*\"https?:"),
            new Kind("host of packages", "<(?:repository|pluginRepository|mirror)>"));

    private static final Kind BY_DEFAULT =
            new Kind("secret by default", "\\$\\{[A-Z0-9_]*(?:PASSWORD|SECRET|TOKEN|CREDENTIAL|KEY):[^}\\s]+}");

    private static final List<Kind> IN_CONFIGURATION = List.of(
            new Kind(
                    "secret in configuration",
                    "(?im)(?:^|[{,])\\s*(?:- |export |//\\S+/:)?\"?" + NAME + "\"?\\s*[:=]\\s*[\"']?" + VALUE
                            + "[\"']?\\s*(?:[,}]|$)"),
            new Kind("secret in configuration", "(?i)<(?:password|passphrase|secret|token)>[^<$]+<"),
            BY_DEFAULT);

    private static final List<Kind> IN_CODE = List.of(
            new Kind("secret in code", "(?i)\\b" + NAME + "\\w*\\s*[:=]\\s*[\"'](?=[^\"']*[0-9])" + VALUE + "[\"']"),
            BY_DEFAULT);

    private static final Pattern CONFIGURATION = Pattern.compile(
            ".*\\.(?:ya?ml|properties|json|conf|env|toml|xml|sh)|(?:.*/)?(?:\\.npmrc|\\.env.*|canbang|run)");
    private static final Pattern CODE = Pattern.compile(".*\\.(?:java|[mc]?[jt]sx?|py|html)");

    /** Tests make up what looks like a secret of their own. */
    private static final Pattern TESTS =
            Pattern.compile("(?:.*/)?(?:src/test|starter-test|e2e|mocks)/.*|.*\\.test\\.tsx?");

    private SecretScan() {}

    record Found(String file, int line, String kind) {}

    private record Kind(String name, Pattern pattern) {

        Kind(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }

        Stream<Found> in(String file, String text) {
            return pattern.matcher(text).results().map(found -> new Found(file, lineAt(text, found.end()), name));
        }

        private static int lineAt(String text, int position) {
            return (int) text.substring(0, position).stripTrailing().lines().count();
        }
    }

    /** What is found in a file, named by its path from the root of the repository. */
    static List<Found> of(String file, String text) {
        return kindsFor(file).flatMap(kind -> kind.in(file, text)).toList();
    }

    private static Stream<Kind> kindsFor(String file) {
        if (CONFIGURATION.matcher(file).matches()) {
            return Stream.concat(ANYWHERE.stream(), IN_CONFIGURATION.stream());
        }
        if (CODE.matcher(file).matches() && !TESTS.matcher(file).matches()) {
            return Stream.concat(ANYWHERE.stream(), IN_CODE.stream());
        }
        return ANYWHERE.stream();
    }
}
