package com.twilio.sdk.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class ProxyTest {
    private static final String PUBLIC = "https://example.com/app?a=1";

    private final WebServer server = new WebServer();
    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void stop() {
        server.close();
        log.close();
    }

    private int answer(String proxies, String signedUrl, String... headers) {
        server.servlet("/app", new Echo())
                .filter(
                        "/*",
                        TwilioSignatureFilter.builder()
                                .validator(WebServer.TWILIO)
                                .trustedProxies(proxies)
                                .build())
                .start();
        StringBuilder request = new StringBuilder("GET /app?a=1 HTTP/1.1\r\nHost: inside:8080\r\n")
                .append("Connection: close\r\nX-Twilio-Signature: ")
                .append(WebServer.TWILIO.sign(signedUrl))
                .append("\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return Integer.parseInt(server.raw(request + "\r\n").substring(9, 12));
    }

    @Test
    void headersOfATrustedProxy_giveSchemeAndHost() {
        assertThat(answer(
                        "127.0.0.0/8",
                        PUBLIC,
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: example.com"))
                .isEqualTo(200);
    }

    @Test
    void port_isTakenFromItsHeader() {
        assertThat(answer(
                        "127.0.0.1",
                        "https://example.com:8443/app?a=1",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: example.com",
                        "X-Forwarded-Port: 8443"))
                .isEqualTo(200);
    }

    @Test
    void forwarded_isReadWithQuotesAndLists() {
        assertThat(answer(
                        "127.0.0.1",
                        "https://[2001:db8::1]:8443/app?a=1",
                        "Forwarded: for=\"a;b,c\";Proto=https;host=\"[2001:db8::1]:8443\"",
                        "Forwarded: for=10.0.0.1;proto=https"))
                .isEqualTo(200);
    }

    @Test
    void scheme_aloneKeepsTheHostThatWasAskedFor() {
        assertThat(answer("127.0.0.1", "https://inside:8080/app?a=1", "X-Forwarded-Proto: https"))
                .isEqualTo(200);
    }

    @Test
    void headersOfAStranger_countNothing() {
        assertThat(answer(
                        "10.0.0.0/8",
                        PUBLIC,
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: example.com"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Host: evil.com | X-Forwarded-Host: example.com",
                "X-Forwarded-Host: evil.com, example.com | X-Forwarded-Port: 443",
                "X-Forwarded-Host: example.com | Forwarded: host=evil.com",
                "X-Forwarded-Host: example.com | X-Forwarded-Proto: http, https",
                "X-Forwarded-Host: example.com | X-Forwarded-Port: 443, 80",
                "X-Forwarded-Host: example.com/app?x= | X-Forwarded-Port: 443",
                "X-Forwarded-Host: user@example.com | X-Forwarded-Port: 443"
            })
    void contradictionsAndOddHosts_areRefused(String one, String other) {
        assertThat(answer("127.0.0.1", PUBLIC, "X-Forwarded-Proto: https", one, other))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.1.2.128/25, 10.1.2.127, false",
        "10.1.2.128/25, 10.1.2.129, true",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "fe80::/10, fe80:0:0:0:1:2:3:4%eth0, true",
        "2001:db8::/32, 2001:db9:0:0:0:0:0:1, false",
        "::ffff:10.0.0.1, 10.0.0.1, true",
        "127.0.0.1, localhost, false"
    })
    void addresses_matchBitByBit(String network, String address, boolean matches) {
        assertThat(ProxyAddresses.of(List.of(network)).contain(address)).isEqualTo(matches);
    }

    @Test
    void addresses_areNeverLookedUp() {
        assertThat(ProxyAddresses.NONE.contain("127.0.0.1")).isFalse();
        for (String bad : List.of(
                "localhost", "10.0.0.0/33", "::1/129", "10.1", "10.0.0.0/-1", "1.2.3.999", "")) {
            assertThatThrownBy(() -> ProxyAddresses.of(List.of(bad)))
                    .hasMessageStartingWith("'" + bad + "' is not the address of a proxy");
        }
    }
}
