package com.twilio.sdk.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.examples.web.WebApp;
import com.twilio.sdk.twiml.VoiceResponse;
import com.twilio.sdk.type.Secret;
import com.twilio.sdk.webhook.RequestValidator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class TokenServletTest {
    private static final String APPLICATION = "AP00000000000000000000000000000001";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private TwilioEmulator twilio;
    private WebApp site;

    @BeforeEach
    void start() {
        twilio = TwilioEmulator.start();
        site = Site.start(
                RequestValidator.of(twilio.authToken()),
                Map.of(
                        "/token",
                        new TokenServlet(
                                twilio.accountSid(),
                                twilio.apiKey(),
                                Secret.of(twilio.apiSecret()),
                                APPLICATION),
                        "/capability",
                        new CapabilityServlet(
                                twilio.accountSid(), Secret.of(twilio.authToken()), APPLICATION)));
    }

    @AfterEach
    void stop() {
        site.close();
        twilio.close();
    }

    @Test
    void theToken_isThatOfTheSessionsIdentity() throws Exception {
        JsonNode answer = post("/token");
        String identity = answer.get("identity").asText();
        JsonNode claims = claims(answer.get("token").asText(), twilio.apiSecret());

        assertThat(identity).matches("visitor[0-9a-f]{32}");
        assertThat(claims.get("iss").asText()).isEqualTo(twilio.apiKey());
        assertThat(claims.get("sub").asText()).isEqualTo(twilio.accountSid());
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(1_800);
        assertThat(claims.get("grants").toString())
                .isEqualTo("{\"identity\":\"" + identity + "\",\"voice\":{\"incoming\":{\"allow\":"
                        + "true},\"outgoing\":{\"application_sid\":\"" + APPLICATION + "\"}}}");
        assertThat(post("/token").get("identity").asText())
                .as("the same session")
                .isEqualTo(identity);
    }

    @Test
    void theIdentity_isRungLikeAPhone() throws Exception {
        String client = "client:" + post("/token").get("identity").asText();
        twilio.phone(client).answers().hears("Hello, page");

        twilio.client()
                .calls()
                .create(c -> c.to(client)
                        .from(twilio.numbers().get(0))
                        .twiml(new VoiceResponse().say("Hello, page")));

        twilio.verify();
    }

    @Test
    void theCapability_isSignedWithTheAuthToken() throws Exception {
        JsonNode answer = post("/capability");
        String identity = answer.get("identity").asText();
        JsonNode claims = claims(answer.get("token").asText(), twilio.authToken());

        assertThat(claims.get("iss").asText()).isEqualTo(twilio.accountSid());
        assertThat(claims.get("scope").asText())
                .contains("scope:client:incoming?clientName=" + identity)
                .contains("scope:client:outgoing?appSid=" + APPLICATION);
    }

    @Test
    void thePage_fetchesItsTokenFromTheServlet() throws Exception {
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create(site.url("/client.html"))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");

        Matcher fetched = Pattern.compile("fetch\\(\"([a-z]+)\", \\{method: \"POST\"}\\)")
                .matcher(page.body());
        assertThat(fetched.find()).isTrue();
        URI address = page.uri().resolve(fetched.group(1));
        assertThat(address).hasToString(site.url("/token"));
        assertThat(post("/" + fetched.group(1)).get("token").asText()).startsWith("eyJ");
    }

    private JsonNode post(String path) throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(URI.create(site.url(path)))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return new ObjectMapper().readTree(answer.body());
    }

    /** Checks the signature as Twilio does, and returns the claims. */
    private static JsonNode claims(String jwt, String key) throws Exception {
        String[] parts = jwt.split("\\.");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature =
                mac.doFinal((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(parts[2])
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
    }
}
