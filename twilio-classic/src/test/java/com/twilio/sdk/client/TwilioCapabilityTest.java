package com.twilio.sdk.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

@SuppressWarnings("NonCanonicalType") // classic programs name the exception by both classes
class TwilioCapabilityTest {
    private static final String AC = "AC" + "1".repeat(32);
    private static final String AP = "AP" + "2".repeat(32);
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private static String claims(String jwt) {
        byte[] json = Base64.getUrlDecoder().decode(jwt.split("\\.")[1]);
        return new String(json, StandardCharsets.UTF_8);
    }

    @Test
    void theScopes_areThoseThatWereAllowed() throws TwilioCapability.DomainException {
        TwilioCapability capability = new TwilioCapability(AC, TOKEN);
        capability.allowClientOutgoing(AP, Map.of("tier", "gold"));
        capability.allowClientIncoming("ada");
        capability.allowEventStream(Map.of("kind", "call"));

        assertThat(claims(capability.generateToken()))
                .contains("\"iss\":\"" + AC + "\"")
                .contains("scope:client:incoming?clientName=ada ")
                .contains("scope:client:outgoing?appSid=" + AP
                        + "&clientName=ada&appParams=tier%3Dgold")
                .contains("scope:stream:subscribe?path=/2010-04-01/Events&appParams=kind%3Dcall");
    }

    @Test
    void theToken_livesAsLongAsAsked() {
        TwilioCapability capability = new TwilioCapability(AC, TOKEN);
        capability.allowClientOutgoing(AP);

        assertThat(life(capability.generateToken())).isEqualTo(3600);
        assertThat(life(capability.generateToken(600))).isEqualTo(600);
    }

    private static long life(String jwt) {
        String claims = claims(jwt);
        return number(claims, "exp") - number(claims, "iat");
    }

    private static long number(String claims, String name) {
        return Long.parseLong(claims.replaceAll(".*\"" + name + "\":([0-9]+).*", "$1"));
    }

    @Test
    void whatCannotBeSigned_isADomainException() {
        TwilioCapability capability = new TwilioCapability(AC, TOKEN);

        assertThatThrownBy(() -> capability.generateToken(0))
                .isInstanceOf(TwilioCapability.DomainException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(capability).hasToString("TwilioCapability[" + AC + "]");
    }
}
