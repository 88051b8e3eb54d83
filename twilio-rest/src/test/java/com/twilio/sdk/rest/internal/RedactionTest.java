package com.twilio.sdk.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RedactionTest {
    private static final String TOKEN = "t0ken+/=&ü \"quoted\"";
    private static final Redaction BASIC =
            Redaction.of(Credentials.Basic.of("SK1", Secret.of(TOKEN)));

    @Test
    void aToken_isHiddenInEveryForm() {
        String url = URLEncoder.encode(TOKEN, StandardCharsets.UTF_8);
        String text = String.join(
                " | ",
                TOKEN,
                base64(TOKEN),
                base64("SK1:" + TOKEN),
                url,
                url.replace("+", "%20"),
                TOKEN.replace("\"", "\\\""));

        assertThat(BASIC.text(text))
                .isEqualTo("[redacted] | [redacted] | [redacted] | [redacted] | [redacted] |"
                        + " [redacted]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Authorization: Basic QUM6dG9rZW4= | Authorization: [redacted] [redacted]",
                "got Bearer eyJhbGciOi.x-y_z here | got Bearer [redacted] here",
                "{\"access_token\": \"abcdef\", \"n\": 1} | {\"access_token\": \"[redacted]\", \"n\": 1}",
                "client_secret=s3cr3t&a=b | client_secret=[redacted]&a=b",
                "Twilio-Client-Validation: e30.e30.x | Twilio-Client-Validation: [redacted]",
                "Cookie: session=1; b=2 | Cookie: [redacted]; b=2",
                "https://user:pass@example.com/x | https://[redacted]@example.com/x",
                "the number +15558675310 is invalid | the number •••5310 is invalid",
                "To=%2B15558675310 | To=•••5310",
                "a token may not be empty | a token may not be empty",
                "code 20003, 15558675310 | code 20003, 15558675310"
            })
    void whatLooksLikeASecret_isHidden(String text, String shown) {
        assertThat(BASIC.text(text)).isEqualTo(shown);
    }

    @Test
    void theBodyOfAMessage_isHiddenWhereItIsRepeated() {
        Redaction sent = BASIC.and("To=%2B15558675310&Body=The+code+is+4711%21&From=x");

        assertThat(sent.text("'The code is 4711!' (The+code+is+4711%21) is too long"))
                .isEqualTo("'[redacted]' ([redacted]) is too long");
        assertThat(BASIC.and("Body=Hi&To=x").text("Hi there")).isEqualTo("Hi there");
    }

    @Test
    void theBeginningOfALongText_isHidden() {
        String text = IntStream.range(0, 10_000)
                .mapToObj(word -> "word" + word)
                .collect(Collectors.joining(" "));
        Redaction sent = BASIC.and("Body=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(sent.text("<" + text.substring(0, 3000) + ">"))
                .isEqualTo("<" + "[redacted]".repeat(6) + ">");
    }

    @Test
    void aFormThatIsCut_isReadAsFarAsItComes() {
        assertThat(BASIC.and("Body=The+code+is+4711%2").text("The code is 4711"))
                .isEqualTo("[redacted]");
    }

    @Test
    void aFieldOfAJsonBody_isHidden() {
        Redaction sent =
                BASIC.and("{\"a\": {\"password\": \"open \\\"sesame\\\"\"}, \"b\": \"name\"}");

        assertThat(sent.text("name: open \"sesame\"")).isEqualTo("name: [redacted]");
    }

    @Test
    void aBearer_isHidden() throws IOException {
        Redaction oauth = Redaction.of(new Credentials.OAuth("OQ1", Secret.of("client-s3cret")));
        Bearer bearer =
                Bearer.of(TokenEndpoint.of(Auth.BASIC), Map.of("access_token", "b3arer-canary"), 0);

        assertThat(oauth.and(bearer).text("b3arer-canary of OQ1, client-s3cret"))
                .isEqualTo("[redacted] of OQ1, [redacted]");
    }

    @Test
    void aTroubleThatTellsNothing_isKept_andOneThatTellsIsCopied() {
        IOException harmless = new IOException("reset");
        IOException telling = new IOException("outer", new IOException("Basic " + base64(TOKEN)));
        telling.addSuppressed(new IOException("to +15558675310"));

        assertThat(BASIC.trouble(harmless)).isSameAs(harmless);
        assertThat(BASIC.trouble(telling))
                .hasMessage("java.io.IOException: outer")
                .hasRootCauseMessage("java.io.IOException: Basic [redacted]");
        assertThat(BASIC.trouble(telling).getSuppressed())
                .singleElement()
                .extracting(Throwable::getMessage)
                .isEqualTo("java.io.IOException: to •••5310");
    }

    /** A server that wants to keep a thread busy: none of the patterns takes more than a moment for what is shown. */
    @Test
    void aHostileText_isReadQuickly() {
        for (String part :
                new String[] {"a", "token", "a.", "a://", "<title", "\"a\":\"", "basic ", "+1"}) {
            String text = part.repeat(8192 / part.length());
            long start = System.nanoTime();
            BASIC.text(text);
            BASIC.and(text).text(text);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(part)
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
