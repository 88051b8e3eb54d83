package com.twilio.sdk.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

class ClientCapabilityTest {
    @Test
    void toJwt_signsTheScopesWithTheAuthToken() {
        ClientCapability token = builder()
                .incoming("ada")
                .outgoing("AP1")
                .ttl(Duration.ofMinutes(10))
                .build();

        assertThat(Witness.header(token.toJwt())).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
        assertThat(Witness.claims(token.toJwt()))
                .isEqualTo("{\"iss\":\"AC00000000000000000000000000000001\","
                        + "\"iat\":1700000000,\"exp\":1700000600,"
                        + "\"scope\":\"scope:client:incoming?clientName=ada"
                        + " scope:client:outgoing?appSid=AP1\"}");
        assertThat(token.getExpiresAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_600));
    }

    @Test
    void outgoing_sendsTheNameAndTheParametersEncodedTwice() {
        assertThat(scope(builder()
                        .outgoing(
                                "AP1",
                                o -> o.clientName("ada")
                                        .parameter("tier", "gold & silver")
                                        .parameter("z", "1"))))
                .isEqualTo("scope:client:outgoing?appSid=AP1&clientName=ada"
                        + "&appParams=tier%3Dgold%2B%2526%2Bsilver%26z%3D1");
    }

    @Test
    void incoming_cannotAddAScopeByItsName() {
        assertThat(scope(builder().incoming("ada scope:client:outgoing?appSid=AP1")))
                .isEqualTo("scope:client:incoming"
                        + "?clientName=ada+scope%3Aclient%3Aoutgoing%3FappSid%3DAP1");
    }

    @Test
    void eventStream_takesFilters() {
        assertThat(scope(builder().eventStream()))
                .isEqualTo("scope:stream:subscribe?path=/2010-04-01/Events");
        assertThat(scope(builder().eventStream(Map.of("presence", "true"))))
                .isEqualTo("scope:stream:subscribe?path=/2010-04-01/Events"
                        + "&appParams=presence%3Dtrue");
    }

    @Test
    void setter_replacesWhatWasSetBefore() {
        assertThat(scope(builder().incoming("ada").incoming("bob")))
                .isEqualTo("scope:client:incoming?clientName=bob");
        assertThat(scope(builder())).isEmpty();
    }

    @Test
    void builder_refusesWhatCannotSign() {
        assertThatThrownBy(() -> ClientCapability.builder(Witness.ACCOUNT, "hunter2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The auth token has 7 bytes, but HS256 needs at least 32;"
                        + " copy all of it from Twilio's Console.");
        assertThatThrownBy(() -> ClientCapability.builder(Witness.SECRET, Witness.ACCOUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The account SID must start with AC;"
                        + " look whether the arguments stand in their order.");
        assertThatThrownBy(() -> builder().outgoing("ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The SID of the application must start with AP;"
                        + " look whether the arguments stand in their order.");
        assertThatThrownBy(() -> builder().ttl(Duration.ofDays(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A token cannot live for PT720H; Twilio takes 1 second to 24 hours.");
    }

    @Test
    void toString_showsNeitherTheAuthTokenNorTheToken() {
        assertThat(builder())
                .hasToString("ClientCapabilityBuilder[AC00000000000000000000000000000001]");
        assertThat(builder().build()).hasToString("ClientCapability[until 2023-11-14T23:13:20Z]");
    }

    private static String scope(ClientCapabilityBuilder builder) {
        String claims = Witness.claims(builder.build().toJwt());
        String before = "\"scope\":\"";
        return claims.substring(claims.indexOf(before) + before.length(), claims.length() - 2);
    }

    private static ClientCapabilityBuilder builder() {
        return ClientCapability.builder(Witness.ACCOUNT, Secret.of(Witness.SECRET))
                .clock(Witness.CLOCK);
    }
}
