package com.twilio.sdk.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The grants as they stand in a token; the texts are written out by hand. */
class GrantsTest {
    @ParameterizedTest
    @MethodSource("grants")
    void grant_isWrittenAsTwiliosClientsReadIt(String json, Consumer<AccessTokenBuilder> grant) {
        AccessTokenBuilder builder =
                AccessToken.builder(Witness.ACCOUNT, Witness.KEY, Witness.SECRET);

        grant.accept(builder);

        assertThat(Witness.claims(builder.build().toJwt())).endsWith(",\"grants\":{" + json + "}}");
    }

    static Stream<Arguments> grants() {
        return Stream.of(
                row(
                        """
                        "voice":{"incoming":{"allow":true},"outgoing":{"application_sid":"AP1"},\
                        "push_credential_sid":"CR1","endpoint_id":"tablet"}""",
                        t -> t.voice(v -> v.incomingAllow(true)
                                .outgoingApplicationSid("AP1")
                                .pushCredentialSid("CR1")
                                .endpointId("tablet"))),
                row(
                        """
                        "voice":{"outgoing":{"application_sid":"AP1","params":{"tier":"gold"}}}""",
                        t -> t.grant(new VoiceGrant()
                                .outgoingApplication("AP1", Map.of("tier", "gold")))),
                row(
                        "\"voice\":{\"incoming\":{\"allow\":false}}",
                        t -> t.voice(v -> v.incomingAllow(false))),
                row("\"video\":{\"room\":\"daily\"}", t -> t.video(v -> v.room("daily"))),
                row("\"video\":{}", t -> t.video(v -> {})),
                row(
                        """
                        "chat":{"service_sid":"IS1","endpoint_id":"tablet",\
                        "deployment_role_sid":"RL1","push_credential_sid":"CR1"}""",
                        t -> t.chat(c -> c.serviceSid("IS1")
                                .endpointId("tablet")
                                .deploymentRoleSid("RL1")
                                .pushCredentialSid("CR1"))),
                row(
                        "\"chat\":{\"service_sid\":\"IS1\"}",
                        t -> t.conversations(c -> c.serviceSid("IS1"))),
                row(
                        "\"data_sync\":{\"service_sid\":\"IS1\",\"endpoint_id\":\"tablet\"}",
                        t -> t.sync(s -> s.serviceSid("IS1").endpointId("tablet"))),
                row(
                        """
                        "task_router":{"workspace_sid":"WS1","worker_sid":"WK1","role":"worker"}""",
                        t -> t.taskRouter(
                                r -> r.workspaceSid("WS1").workerSid("WK1").role("worker"))),
                row("""
                        "player":{"playbackUrl":"https://example.com/?a=1&b=2",\
                        "requestCredentials":null}""", t -> t.playback(playback())),
                row(
                        "\"my_product\":{\"levels\":[1,2]}",
                        t -> t.grant("my_product", Map.of("levels", List.of(1, 2)))),
                row(
                        "\"identity\":\"ada\",\"video\":{},\"data_sync\":{}",
                        t -> t.video(v -> {}).sync(s -> {}).identity("ada")));
    }

    @Test
    void setter_removesAFieldThatIsSetToNull() {
        VoiceGrant voice = new VoiceGrant()
                .incomingAllow(true)
                .outgoingApplicationSid("AP1")
                .pushCredentialSid("CR1")
                .endpointId("tablet");

        voice.incomingAllow(null).outgoingApplicationSid(null).pushCredentialSid(null);

        assertThat(voice.toMap()).isEqualTo(Map.of("endpoint_id", "tablet"));
    }

    private static Map<String, @Nullable Object> playback() {
        Map<String, @Nullable Object> grant = new TreeMap<>();
        grant.put("requestCredentials", null);
        grant.put("playbackUrl", "https://example.com/?a=1&b=2");
        return grant;
    }

    private static Arguments row(String json, Consumer<AccessTokenBuilder> grant) {
        return arguments(json, grant);
    }
}
