package com.twilio.sdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.twilio.jwt.Jwt;
import com.twilio.jwt.client.EventStreamScope;
import com.twilio.jwt.client.IncomingClientScope;
import com.twilio.jwt.client.OutgoingClientScope;
import com.twilio.jwt.taskrouter.Policy;
import com.twilio.jwt.taskrouter.PolicyUtils;
import com.twilio.sdk.token.AccessToken;
import com.twilio.sdk.token.AccessTokenBuilder;
import com.twilio.sdk.token.ClientCapability;
import com.twilio.sdk.token.FilterRequirement;
import com.twilio.sdk.token.PlaybackGrant;
import com.twilio.sdk.token.TaskRouterCapability;
import com.twilio.sdk.type.HttpMethod;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Our tokens say what those of Twilio's own library say for the same input. Left out are the times, our {@code iat}, and
 * the ids, which differ from token to token.
 */
class OfficialTokensTest {
    private static final String ACCOUNT = "AC00000000000000000000000000000001";
    private static final String KEY = "SK00000000000000000000000000000002";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final byte[] SECRET_BYTES = SECRET.getBytes(StandardCharsets.US_ASCII);
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void accessTokens_sayTheSameFor100SeededInputs(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            com.twilio.jwt.accesstoken.AccessToken.Builder official =
                    new com.twilio.jwt.accesstoken.AccessToken.Builder(ACCOUNT, KEY, SECRET_BYTES);
            AccessTokenBuilder ours = AccessToken.builder(ACCOUNT, KEY, SECRET);
            frame(random, official, ours);
            voice(random, official, ours);
            chat(random, official, ours);
            others(random, official, ours);

            assertSame(ours.build().toJwt(), official.build());
        }
    }

    private static void frame(
            Random random,
            com.twilio.jwt.accesstoken.AccessToken.Builder official,
            AccessTokenBuilder ours) {
        String identity = text(random);
        String region = text(random);
        official.identity(identity).region(region);
        ours.identity(identity).region(region);
        if (random.nextBoolean()) {
            Instant nbf = Instant.ofEpochMilli(random.nextLong(1_700_000_000_000L));
            official.nbf(Date.from(nbf));
            ours.notBefore(nbf);
        }
    }

    private static void voice(
            Random random,
            com.twilio.jwt.accesstoken.AccessToken.Builder official,
            AccessTokenBuilder ours) {
        Boolean incoming = random.nextBoolean() ? random.nextBoolean() : null;
        String application = text(random);
        String push = text(random);
        String endpoint = text(random);
        Map<String, Object> parameters = parameters(random);
        var grant = new com.twilio.jwt.accesstoken.VoiceGrant()
                .setIncomingAllow(incoming)
                .setOutgoingApplicationSid(application)
                .setPushCredentialSid(push)
                .setEndpointId(endpoint);
        if (application != null && !parameters.isEmpty()) {
            grant.setOutgoingApplication(application, parameters);
        }
        official.grant(grant);
        ours.voice(v -> {
            v.incomingAllow(incoming).outgoingApplicationSid(application);
            v.pushCredentialSid(push).endpointId(endpoint);
            if (application != null && !parameters.isEmpty()) {
                v.outgoingApplication(application, parameters);
            }
        });
    }

    private static void chat(
            Random random,
            com.twilio.jwt.accesstoken.AccessToken.Builder official,
            AccessTokenBuilder ours) {
        String service = text(random);
        String endpoint = text(random);
        String role = text(random);
        String push = text(random);
        official.grant(new com.twilio.jwt.accesstoken.ChatGrant()
                .setServiceSid(service)
                .setEndpointId(endpoint)
                .setDeploymentRoleSid(role)
                .setPushCredentialSid(push));
        ours.conversations(c -> c.serviceSid(service)
                .endpointId(endpoint)
                .deploymentRoleSid(role)
                .pushCredentialSid(push));
    }

    private static void others(
            Random random,
            com.twilio.jwt.accesstoken.AccessToken.Builder official,
            AccessTokenBuilder ours) {
        String first = text(random);
        String second = text(random);
        String third = text(random);
        Map<String, Object> playback = parameters(random);
        official.grant(new com.twilio.jwt.accesstoken.VideoGrant().setRoom(first))
                .grant(new com.twilio.jwt.accesstoken.SyncGrant()
                        .setServiceSid(second)
                        .setEndpointId(third))
                .grant(new com.twilio.jwt.accesstoken.TaskRouterGrant()
                        .setWorkspaceSid(first)
                        .setWorkerSid(second)
                        .setRole(third))
                .grant(new com.twilio.jwt.accesstoken.PlaybackGrant().setGrant(playback));
        ours.grant(new PlaybackGrant(playback))
                .taskRouter(t -> t.workspaceSid(first).workerSid(second).role(third))
                .sync(s -> s.serviceSid(second).endpointId(third))
                .video(v -> v.room(first));
    }

    @Test
    void clientCapabilities_sayTheSame() throws IOException {
        // One, because the official library writes several in the order of a hash map.
        Map<String, String> filters = Map.of("a b", "c&d é");
        Jwt official = new com.twilio.jwt.client.ClientCapability.Builder(ACCOUNT, SECRET_BYTES)
                .scopes(List.of(
                        new IncomingClientScope("ada_1"),
                        new OutgoingClientScope.Builder("AP1")
                                .clientName("ada 1")
                                .params(filters)
                                .build(),
                        new EventStreamScope.Builder().filters(filters).build()))
                .build();

        ClientCapability ours = ClientCapability.builder(ACCOUNT, SECRET)
                .incoming("ada_1")
                .outgoing("AP1", o -> {
                    o.clientName("ada 1");
                    filters.forEach(o::parameter);
                })
                .eventStream(filters)
                .build();

        assertSame(ours.toJwt(), official);
    }

    @Test
    void clientCapabilities_withoutParametersSayTheSame() throws IOException {
        assertSame(
                ClientCapability.builder(ACCOUNT, SECRET)
                        .outgoing("AP1")
                        .eventStream()
                        .build()
                        .toJwt(),
                new com.twilio.jwt.client.ClientCapability.Builder(ACCOUNT, SECRET_BYTES)
                        .scopes(List.of(
                                new OutgoingClientScope.Builder("AP1").build(),
                                new EventStreamScope.Builder().build()))
                        .build());
    }

    @Test
    void taskRouterCapabilities_ofAWorkerSayTheSame() throws IOException {
        assertSame(
                TaskRouterCapability.builder(ACCOUNT, SECRET, "WS1")
                        .worker("WK1")
                        .friendlyName("Ada \"the\" first")
                        .defaultWorkerPolicies()
                        .build()
                        .toJwt(),
                official("WK1")
                        .friendlyName("Ada \"the\" first")
                        .policies(PolicyUtils.defaultWorkerPolicies("WS1", "WK1"))
                        .build());
    }

    @Test
    void taskRouterCapabilities_ofAWorkspaceAndAQueueSayTheSame() throws IOException {
        Policy policy = new Policy.Builder()
                .method(com.twilio.http.HttpMethod.POST)
                .url("https://taskrouter.twilio.com/v1/Workspaces/WS1/Tasks/*")
                .queryFilter(Map.of("Q", com.twilio.jwt.taskrouter.FilterRequirement.OPTIONAL))
                .postFilter(Map.of("P", com.twilio.jwt.taskrouter.FilterRequirement.REQUIRED))
                .allowed(false)
                .build();

        assertSame(
                TaskRouterCapability.builder(ACCOUNT, SECRET, "WS1")
                        .taskQueue("WQ1")
                        .allow(
                                HttpMethod.POST,
                                "Tasks/*",
                                p -> p.allow(false)
                                        .queryFilter("Q", FilterRequirement.OPTIONAL)
                                        .postFilter("P", FilterRequirement.REQUIRED))
                        .build()
                        .toJwt(),
                official("WQ1").policies(List.of(policy)).build());
        assertSame(
                TaskRouterCapability.builder(ACCOUNT, SECRET, "WS1").build().toJwt(),
                official("WS1").build());
    }

    private static com.twilio.jwt.taskrouter.TaskRouterCapability.Builder official(String channel) {
        return new com.twilio.jwt.taskrouter.TaskRouterCapability.Builder(
                ACCOUNT, SECRET_BYTES, "WS1", channel);
    }

    private static void assertSame(String ours, Jwt official) throws IOException {
        String[] our = ours.split("\\.", -1);
        String[] their = official.toJwt().split("\\.", -1);
        ObjectNode ourClaims = part(our[1]);
        ObjectNode theirClaims = part(their[1]);
        assertThat(ourClaims.get("exp").asLong() - ourClaims.get("iat").asLong())
                .isEqualTo(3_600);
        assertThat(theirClaims.has("jti")).isEqualTo(ourClaims.has("jti"));
        for (ObjectNode claims : List.of(ourClaims, theirClaims)) {
            claims.remove(List.of("iat", "exp", "jti"));
        }

        assertThat(ourClaims).isEqualTo(theirClaims);
        assertThat(part(our[0])).isEqualTo(part(their[0]));
    }

    private static ObjectNode part(String base64) throws IOException {
        return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(base64));
    }

    /** A text of one to nine characters of every kind but half surrogate pairs, or now and then none. */
    private static @Nullable String text(Random random) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(9); i > 0; i--) {
            int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x1_1000);
            text.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 'y' : c);
        }
        return text.toString();
    }

    private static Map<String, Object> parameters(Random random) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String value = text(random);
            parameters.put("p" + value, value == null ? random.nextInt() : value);
        }
        return parameters;
    }
}
