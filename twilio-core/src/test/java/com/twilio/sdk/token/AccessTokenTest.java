package com.twilio.sdk.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.Test;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class AccessTokenTest {
    @Test
    void toJwt_signsWhatTwiliosClientsRead() {
        AccessToken token =
                builder().identity("ada").video(v -> v.room("daily")).build();

        assertThat(Witness.header(token.toJwt()))
                .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\",\"cty\":\"twilio-fpa;v=1\"}");
        assertThat(Witness.claims(token.toJwt()))
                .isEqualTo("{\"iss\":\"SK00000000000000000000000000000002\","
                        + "\"iat\":1700000000,\"exp\":1700003600,"
                        + "\"jti\":\"" + token.getId() + "\","
                        + "\"sub\":\"AC00000000000000000000000000000001\","
                        + "\"grants\":{\"identity\":\"ada\",\"video\":{\"room\":\"daily\"}}}");
    }

    @Test
    void toJwt_isReadByAnotherLibraryWithItsTimes() throws ParseException {
        AccessToken token = builder()
                .ttl(Duration.ofMinutes(20))
                .notBefore(Instant.ofEpochMilli(1_700_000_100_500L))
                .build();

        JWTClaimsSet claims = Witness.verify(token.toJwt()).getJWTClaimsSet();
        assertThat(claims.getIssueTime()).isEqualTo(Date.from(token.getIssuedAt()));
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(token.getExpiresAt()));
        assertThat(claims.getNotBeforeTime()).isEqualTo(Instant.ofEpochSecond(1_700_000_100));
        assertThat(token.getIssuedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(token.getExpiresAt()).isEqualTo(Instant.ofEpochSecond(1_700_001_200));
        assertThat(claims.getClaim("grants")).isEqualTo(Map.of());
    }

    @Test
    void region_standsInTheHeader() {
        assertThat(Witness.header(builder().region("ie1").build().toJwt()))
                .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\",\"cty\":\"twilio-fpa;v=1\","
                        + "\"twr\":\"ie1\"}");
    }

    @Test
    void identity_keepsEveryCharacter() throws ParseException {
        String identity = "Zoë \"Ω\" \\ \uD83D\uDE00 <a@b.c>\n";

        String jwt = builder().identity(identity).build().toJwt();

        assertThat(Witness.verify(jwt).getJWTClaimsSet().getClaim("grants"))
                .isEqualTo(Map.of("identity", identity));
    }

    @Test
    void build_givesEachTokenAnIdOfItsOwnWithinOneMillisecond() {
        AccessTokenBuilder builder = builder();

        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(i -> builder.build().getId())
                        .collect(Collectors.toSet()))
                .hasSize(1_000)
                .allMatch(id -> id.startsWith(Witness.KEY + "-"));
    }

    @Test
    void grant_isReadWhenItIsAdded() {
        Map<String, Object> parameters = new HashMap<>(Map.of("tier", "gold"));
        AccessTokenBuilder builder = builder().voice(v -> v.outgoingApplication("AP1", parameters));

        parameters.put("tier", "none");

        assertThat(Witness.claims(builder.build().toJwt()))
                .endsWith("\"grants\":{\"voice\":{\"outgoing\":"
                        + "{\"application_sid\":\"AP1\",\"params\":{\"tier\":\"gold\"}}}}}");
    }

    @Test
    void grant_refusesASecondOneForTheSameProduct() {
        AccessTokenBuilder builder = builder().conversations(c -> c.serviceSid("IS1"));

        assertThatThrownBy(() -> builder.chat(c -> c.serviceSid("IS2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The token has a grant 'chat' already; put all of it into one.");
        assertThatThrownBy(() -> builder.grant("identity", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("identity is no grant; set it with identity(…).");
    }

    @Test
    void grant_namesTheValueThatJsonHasNoFormFor() {
        assertThatThrownBy(() -> builder()
                        .voice(v -> v.outgoingApplication("AP1", Map.of("at", Instant.EPOCH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("voice.outgoing.params.at is a java.time.Instant;"
                        + " JSON takes texts, finite numbers, booleans, maps, lists and null.");
    }

    @Test
    void identity_refusesAUserWithoutAName() {
        assertThatThrownBy(() -> builder().identity(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The identity is blank; name the user.");
    }

    @Test
    void build_refusesATokenThatIsNeverGood() {
        AccessTokenBuilder builder = builder().notBefore(Instant.parse("2023-11-14T23:13:20Z"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The token would expire at 2023-11-14T23:13:20Z,"
                        + " but is not to be used before 2023-11-14T23:13:20Z.");
    }

    @Test
    void builder_refusesSidsOfAnotherKindAndDoesNotPrintThem() {
        assertThatThrownBy(() -> AccessToken.builder(Witness.SECRET, Witness.KEY, Witness.SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The account SID must start with AC;"
                        + " look whether the arguments stand in their order.");
        assertThatThrownBy(
                        () -> AccessToken.builder(Witness.ACCOUNT, Witness.ACCOUNT, Witness.SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The SID of the API key must start with SK;"
                        + " look whether the arguments stand in their order.");
    }

    @Test
    void builder_refusesASecretThatIsTooShortForHs256() {
        String short31 = Witness.SECRET.substring(1);

        assertThatThrownBy(() -> AccessToken.builder(Witness.ACCOUNT, Witness.KEY, short31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The secret of the API key has 31 bytes, but HS256 needs at least 32;"
                        + " copy all of it from Twilio's Console.");
    }

    @Test
    void ttl_takesOneSecondToTwentyFourHours() {
        assertThat(builder().ttl(Duration.ofSeconds(1)).build().getExpiresAt())
                .isEqualTo(Instant.ofEpochSecond(1_700_000_001));
        assertThat(builder().ttl(Duration.ofHours(24)).build().getExpiresAt())
                .isEqualTo(Instant.ofEpochSecond(1_700_086_400));
        for (Duration ttl : new Duration[] {
            Duration.ofMillis(999), Duration.ofHours(24).plusNanos(1), Duration.ofDays(-1)
        }) {
            assertThatThrownBy(() -> builder().ttl(ttl))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A token cannot live for " + ttl
                            + "; Twilio takes 1 second to 24 hours.");
        }
    }

    @Test
    void build_countsBeyondTheRangeOfAnInt() {
        AccessToken token = builder()
                .clock(InstantSource.fixed(Instant.parse("2038-01-19T03:14:07Z")))
                .ttl(Duration.ofHours(24))
                .build();

        assertThat(Witness.claims(token.toJwt()))
                .contains("\"iat\":2147483647,\"exp\":2147570047,");
    }

    @Test
    void toString_showsNeitherTheSecretNorTheToken() {
        AccessTokenBuilder builder = builder().identity("ada");

        assertThat(builder).hasToString("AccessTokenBuilder[SK00000000000000000000000000000002]");
        assertThat(builder.build()).hasToString("AccessToken[until 2023-11-14T23:13:20Z]");
    }

    private static AccessTokenBuilder builder() {
        return AccessToken.builder(Witness.ACCOUNT, Witness.KEY, Secret.of(Witness.SECRET))
                .clock(Witness.CLOCK);
    }
}
