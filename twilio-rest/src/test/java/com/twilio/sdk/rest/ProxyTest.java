package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.type.Secret;

import mockwebserver3.MockResponse;

import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

class ProxyTest {
    private static final String PASSWORD = "a-proxy-password";
    private static final String BASIC = Credentials.basic("user", PASSWORD, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private SecureTwilio twilio;

    @BeforeEach
    void start() throws IOException {
        twilio = new SecureTwilio();
    }

    @AfterEach
    void close() throws IOException {
        twilio.close();
    }

    @Test
    void theProxy_isAskedForATunnelAndSeesNoCredentialOfTwilio() throws IOException {
        try (TwilioClient client =
                twilio.builder(folder).proxy("127.0.0.1", twilio.proxy.port()).build()) {
            send(client);
        }

        assertThat(twilio.proxy.heads).hasSize(1);
        assertThat(twilio.proxy.heads.get(0))
                .startsWith("CONNECT api.twilio.com:443 HTTP/1.1\r\n")
                .doesNotContain("Authorization");
        assertThat(twilio.requests).hasSize(1);
    }

    @Test
    void thePassword_goesToTheProxyAndNotToTwilio() throws IOException {
        twilio.proxy.password = BASIC;
        try (TwilioClient client = twilio.builder(folder)
                .proxy("127.0.0.1", twilio.proxy.port(), "user", PASSWORD)
                .build()) {
            send(client);
        }

        assertThat(twilio.proxy.heads).hasSize(1);
        assertThat(twilio.requests).hasSize(1);
        assertThat(twilio.requests.get(0).getHeaders().names())
                .doesNotContain("Proxy-Authorization");
    }

    @Test
    void aServerThatAnswers407_doesNotGetThePassword() throws IOException {
        twilio.answers = request -> new MockResponse.Builder()
                .code(407)
                .setHeader("Proxy-Authenticate", "Basic realm=\"trap\"")
                .build();
        try (TwilioClient client = twilio.builder(folder)
                .proxy("127.0.0.1", twilio.proxy.port(), "user", PASSWORD)
                .build()) {
            TwilioApiException e =
                    catchThrowableOfType(TwilioApiException.class, () -> send(client));
            assertThat(e.status()).isEqualTo(407);
        }

        assertThat(twilio.requests).hasSize(1);
        assertThat(twilio.requests.get(0).getHeaders().toString())
                .doesNotContain("Proxy-Authorization");
    }

    @Test
    void aProxyThatAsksForAPassword_isOneClearError() throws IOException {
        twilio.proxy.password = BASIC;
        try (TwilioClient client =
                twilio.builder(folder).proxy("127.0.0.1", twilio.proxy.port()).build()) {
            assertThat(refused(client))
                    .hasMessage(
                            "CreateMessage: no answer from https://api.twilio.com: the proxy asks for a user and a"
                                    + " password (407). Nothing was sent (1 attempt). Give the user and the password to"
                                    + " proxy(host, port, user, password) of the builder.");
        }
        assertThat(twilio.proxy.heads).hasSize(1);
    }

    @Test
    void aProxyThatRefusesThePassword_isOneClearErrorThatDoesNotShowIt() throws IOException {
        twilio.proxy.password = "Basic another";
        try (TwilioClient client = twilio.builder(folder)
                .proxy("127.0.0.1", twilio.proxy.port(), "user", Secret.of(PASSWORD))
                .build()) {
            TwilioException e = refused(client);

            assertThat(e)
                    .hasMessage(
                            "CreateMessage: no answer from https://api.twilio.com: the proxy does not accept this user and"
                                    + " password (407). Nothing was sent (1 attempt). Give the user and the password to"
                                    + " proxy(host, port, user, password) of the builder.");
            assertThat(SecretsTest.everything(e)).doesNotContain(PASSWORD, BASIC);
        }
    }

    @Test
    void aProxyOfAClientThatTheUserBrings_isAsClear() throws IOException {
        twilio.proxy.password = BASIC;
        OkHttpClient own = new OkHttpClient.Builder()
                .proxy(new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), twilio.proxy.port())))
                .build();
        try (TwilioClient client = TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken("t")
                .httpClient(own)
                .build()) {
            assertThat(refused(client))
                    .hasMessageContaining("the proxy asks for a user and a password (407).");
        }
    }

    @Test
    void theAuthenticatorOfAClientThatTheUserBrings_answersTheProxyAndNobodyElse()
            throws IOException {
        twilio.proxy.password = BASIC;
        twilio.answers = request -> new MockResponse.Builder()
                .code(407)
                .setHeader("Proxy-Authenticate", "Basic realm=\"trap\"")
                .build();
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(twilio.authority.certificate())
                .build();
        OkHttpClient own = new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .proxy(new Proxy(
                        Proxy.Type.HTTP,
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), twilio.proxy.port())))
                .proxyAuthenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("Proxy-Authorization", BASIC)
                        .build())
                .build();
        try (TwilioClient client = TwilioClient.builder()
                .accountSid(FakeTwilio.ACCOUNT)
                .authToken("t")
                .httpClient(own)
                .build()) {
            assertThat(catchThrowableOfType(TwilioApiException.class, () -> send(client))
                            .status())
                    .isEqualTo(407);
        }
        assertThat(twilio.requests).hasSize(1);
        assertThat(twilio.requests.get(0).getHeaders().toString())
                .doesNotContain("Proxy-Authorization");
    }

    @Test
    void aProxyThatReachesNobody_isTriedThreeTimes() throws IOException {
        twilio.proxy.answer = "502 Bad Gateway";
        try (TwilioClient client =
                twilio.builder(folder).proxy("127.0.0.1", twilio.proxy.port()).build()) {
            assertThat(refused(client))
                    .hasMessage(
                            "CreateMessage: no answer from https://api.twilio.com: the proxy answered 502 to CONNECT."
                                    + " Nothing was sent (3 attempts). Check the network, the proxy and the base URL.");
        }
        assertThat(twilio.proxy.heads).hasSize(3);
        assertThat(twilio.requests).isEmpty();
    }

    @Test
    void aProxyThatDiesBeforeTheRequest_isTriedThreeTimes() throws IOException {
        twilio.proxy.dies = true;
        try (TwilioClient client =
                twilio.builder(folder).proxy("127.0.0.1", twilio.proxy.port()).build()) {
            TwilioException e = refused(client);
            assertThat(e.attempts()).isEqualTo(3);
        }
        assertThat(twilio.proxy.heads).hasSize(3);
        assertThat(twilio.requests).isEmpty();
    }

    @Test
    void aProxyThatDiesAfterTheRequest_leavesACreateUnknownAndDoesNotRepeatIt() throws IOException {
        twilio.answers = request -> {
            twilio.proxy.cut();
            return OAuthServer.json(201, "{\"sid\": \"SM1\"}");
        };
        try (TwilioClient client =
                twilio.builder(folder).proxy("127.0.0.1", twilio.proxy.port()).build()) {
            TwilioConnectionException e =
                    catchThrowableOfType(TwilioConnectionException.class, () -> send(client));
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.attempts()).isEqualTo(1);
        }
        assertThat(twilio.requests).hasSize(1);
    }

    @Test
    void plainHttpToThisMachine_neverGoesToAProxy() throws IOException {
        try (FakeTwilio plain = new FakeTwilio().answers(201, "{\"sid\": \"SM1\"}");
                TwilioClient client = TwilioClient.builder()
                        .accountSid(FakeTwilio.ACCOUNT)
                        .authToken("t")
                        .baseUrl(plain.url())
                        .proxy("127.0.0.1", twilio.proxy.port())
                        .build()) {
            send(client);
            assertThat(plain.requestCount()).isEqualTo(1);
        }
        assertThat(twilio.proxy.heads).isEmpty();
    }

    @Test
    void proxy_refusesWhatIsNone() {
        assertThatThrownBy(() -> TwilioClient.builder().proxy("proxy", 0))
                .hasMessage(
                        "'proxy' and port 0 are no proxy; give the name of a host, and a port from 1 to 65535.");
    }

    @Test
    void aProxyWithoutItsPassword_isRefusedWhenTheClientIsBuilt() {
        assertThatThrownBy(() -> TwilioClient.builder()
                        .accountSid(FakeTwilio.ACCOUNT)
                        .authToken("t")
                        .proxy("proxy", 3128, "user", "")
                        .build())
                .hasMessage(
                        "The password of the proxy is missing; set proxy(host, port, user, password).");
    }

    private static void send(TwilioClient client) {
        client.messages().create(m -> m.to("+1").from("+2").body("Hi"));
    }

    private static TwilioException refused(TwilioClient client) {
        TwilioConnectionException e =
                catchThrowableOfType(TwilioConnectionException.class, () -> send(client));
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
        return e;
    }
}
