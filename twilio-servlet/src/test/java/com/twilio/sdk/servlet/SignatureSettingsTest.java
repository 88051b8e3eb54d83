package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.webhook.RequestValidator;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.Map;

final class SignatureSettingsTest {
    private static SignatureSettings read(
            Map<String, String> parameters, Map<String, String> environment) {
        return SignatureSettings.of(
                Collections.enumeration(parameters.keySet()), parameters::get, environment::get);
    }

    private static void assertFails(Map<String, String> parameters, String message) {
        assertThatThrownBy(() -> read(parameters, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void environment_givesTokenAndUrlWhereInitParamsDoNot() {
        SignatureSettings settings = read(
                Map.of(),
                Map.of("TWILIO_AUTH_TOKEN", "a", "TWILIO_PUBLIC_URL", "https://example.com"));
        String signature = RequestValidator.of("a").sign("https://example.com/");
        assertThat(settings.validator().isValid("https://example.com/", signature))
                .isTrue();
        assertThat(settings.url().configured()).isEqualTo("https://example.com");
        assertThat(settings.enabled()).isTrue();
        assertThat(settings.maxBodyBytes()).isEqualTo(1_048_576);
    }

    @Test
    void initParam_goesBeforeTheEnvironment() {
        SignatureSettings settings =
                read(Map.of("authToken", "b"), Map.of("TWILIO_AUTH_TOKEN", "a"));
        String url = "https://example.com/";
        assertThat(settings.validator().isValid(url, RequestValidator.of("a").sign(url)))
                .isFalse();
        assertThat(settings.validator().isValid(url, RequestValidator.of("b").sign(url)))
                .isTrue();
    }

    @Test
    void proxies_goBeforeThePublicUrlOfTheEnvironment() {
        SignatureSettings settings = read(
                Map.of("authToken", "a", "trustedProxies", "10.0.0.0/8"),
                Map.of("TWILIO_PUBLIC_URL", "https://example.com"));
        assertThat(settings.url().configured()).isNull();
    }

    @Test
    void init_failsWithTheNameOfTheFilterAndTheNextStep() {
        assertThatThrownBy(() -> new TwilioSignatureFilter()
                        .init(new FakeConfig("twilio", Map.of("authToken", ","))))
                .isInstanceOf(ServletException.class)
                .hasMessage(
                        "The TwilioSignatureFilter 'twilio' cannot start. There is no auth token to"
                                + " check the signatures of webhooks with. Set the environment variable"
                                + " TWILIO_AUTH_TOKEN or the init-param authToken, or give a RequestValidator in"
                                + " code.");
    }

    @Test
    void builder_withoutAValidatorNamesTheNextStep() {
        assertThatThrownBy(() -> TwilioSignatureFilter.builder().build())
                .hasMessage("A TwilioSignatureFilter needs the auth token; add"
                        + " validator(RequestValidator.of(authToken)).");
    }

    @Test
    void mistakes_areNamed() {
        assertFails(
                Map.of("publicURL", "x"),
                "There is no init-param 'publicURL'; there are authToken, publicUrl, trustedProxies,"
                        + " paths, maxBodyBytes, enabled.");
        assertFails(
                Map.of("enabled", "no"),
                "The init-param enabled is 'no'; it must be true or false.");
        assertFails(
                Map.of("authToken", "a", "publicUrl", "example.com"),
                "'example.com' is not a public URL; give what Twilio sees before the path of the"
                        + " request, such as https://example.com.");
        assertFails(
                Map.of("authToken", "a", "trustedProxies", "proxy.local"),
                "'proxy.local' is not the address of a proxy; give addresses or networks such as"
                        + " 10.0.0.0/8 and ::1.");
        assertFails(
                Map.of("authToken", "a", "paths", "voice"),
                "'voice' is not a path to protect; give patterns such as /voice, /twilio/* and *.jsp.");
        assertFails(
                Map.of("authToken", "a", "maxBodyBytes", "1M"),
                "The init-param maxBodyBytes is '1M'; it must be a number of bytes.");
        assertFails(
                Map.of("authToken", "a", "maxBodyBytes", "1048577"),
                "maxBodyBytes is 1048577; it must be from 0 to 1048576.");
    }
}
