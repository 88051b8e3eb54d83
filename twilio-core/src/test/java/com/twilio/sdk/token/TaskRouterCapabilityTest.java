package com.twilio.sdk.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.type.HttpMethod;
import com.twilio.sdk.type.Secret;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class TaskRouterCapabilityTest {
    private static final String WORKSPACE = "https://taskrouter.twilio.com/v1/Workspaces/WS1";
    private static final String EVENTS =
            "https://event-bridge.twilio.com/v1/wschannels/AC00000000000000000000000000000001/";

    @Test
    void toJwt_signsATokenOfTheWorkspace() {
        TaskRouterCapability token =
                builder().friendlyName("Wall").ttl(Duration.ofHours(8)).build();

        assertThat(Witness.header(token.toJwt())).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
        assertThat(Witness.claims(token.toJwt()))
                .isEqualTo("{\"iss\":\"AC00000000000000000000000000000001\","
                        + "\"iat\":1700000000,\"exp\":1700028800,\"version\":\"v1\","
                        + "\"account_sid\":\"AC00000000000000000000000000000001\","
                        + "\"workspace_sid\":\"WS1\",\"channel\":\"WS1\","
                        + "\"friendly_name\":\"Wall\","
                        + "\"policies\":[" + events("WS1") + "]}");
        assertThat(token.getExpiresAt()).isEqualTo(Instant.ofEpochSecond(1_700_028_800));
    }

    @Test
    void defaultWorkerPolicies_letAWorkerReadWhatItNeeds() {
        assertThat(claims(builder().worker("WK1").defaultWorkerPolicies()))
                .endsWith("\"channel\":\"WK1\",\"worker_sid\":\"WK1\",\"policies\":["
                        + allow("GET", WORKSPACE + "/Activities") + ","
                        + allow("GET", WORKSPACE + "/Tasks/**") + ","
                        + allow("GET", WORKSPACE + "/Workers/WK1/Reservations/**") + ","
                        + allow("GET", WORKSPACE + "/Workers/WK1") + ","
                        + events("WK1") + "]}");
    }

    @Test
    void policy_writesUrlMethodFiltersAndAllow() {
        assertThat(claims(builder()
                        .taskQueue("WQ1")
                        .policy(p -> p.method(HttpMethod.DELETE)
                                .url("https://example.com/*")
                                .queryFilter("Page", FilterRequirement.OPTIONAL)
                                .postFilter("Reason", FilterRequirement.REQUIRED)
                                .allow(false))))
                .endsWith("\"channel\":\"WQ1\",\"taskqueue_sid\":\"WQ1\",\"policies\":["
                        + "{\"url\":\"https://example.com/*\",\"method\":\"DELETE\","
                        + "\"query_filter\":{\"Page\":{\"required\":false}},"
                        + "\"post_filter\":{\"Reason\":{\"required\":true}},\"allow\":false},"
                        + events("WQ1") + "]}");
    }

    @Test
    void allow_takesAResourceOfTheWorkspaceAndFilters() {
        assertThat(claims(builder()
                        .allow(HttpMethod.GET, "Tasks/**")
                        .allow(
                                HttpMethod.POST,
                                "Workers/WK1",
                                p -> p.postFilter("ActivitySid", FilterRequirement.REQUIRED))))
                .endsWith("\"policies\":[" + allow("GET", WORKSPACE + "/Tasks/**") + ","
                        + "{\"url\":\"" + WORKSPACE + "/Workers/WK1\",\"method\":\"POST\","
                        + "\"post_filter\":{\"ActivitySid\":{\"required\":true}},\"allow\":true},"
                        + events("WS1") + "]}");
    }

    @Test
    void policies_areWrittenOnceAndReadWhenTheyAreAdded() {
        TaskRouterPolicy policy =
                new TaskRouterPolicy().method(HttpMethod.GET).url("https://example.com/a");
        TaskRouterCapabilityBuilder builder = builder().policy(policy).policy(policy);

        builder.policy(policy.url(EVENTS + "WS1"));

        assertThat(claims(builder))
                .endsWith("\"policies\":[" + allow("GET", "https://example.com/a") + ","
                        + events("WS1") + "]}");
    }

    @Test
    void builder_refusesWhatIsNoRule() {
        assertThatThrownBy(() -> builder().policy(p -> p.method(HttpMethod.GET)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A policy needs a url and a method.");
        assertThatThrownBy(() -> builder().defaultWorkerPolicies())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Name the worker before: worker(\"WK…\").");
        assertThatThrownBy(() -> builder().worker("WK1").taskQueue("WQ1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The token is one of WK1 already;"
                        + " a token has one worker or one task queue.");
        assertThatThrownBy(() -> builder().worker("WQ1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The worker SID must start with WK;"
                        + " look whether the arguments stand in their order.");
    }

    @Test
    void toString_showsNeitherTheAuthTokenNorTheToken() {
        assertThat(builder()).hasToString("TaskRouterCapabilityBuilder[WS1]");
        assertThat(builder().build())
                .hasToString("TaskRouterCapability[until 2023-11-14T23:13:20Z]");
    }

    private static String claims(TaskRouterCapabilityBuilder builder) {
        return Witness.claims(builder.build().toJwt());
    }

    private static String events(String channel) {
        return allow("GET", EVENTS + channel) + "," + allow("POST", EVENTS + channel);
    }

    private static String allow(String method, String url) {
        return "{\"url\":\"" + url + "\",\"method\":\"" + method + "\",\"allow\":true}";
    }

    private static TaskRouterCapabilityBuilder builder() {
        return TaskRouterCapability.builder(Witness.ACCOUNT, Secret.of(Witness.SECRET), "WS1")
                .clock(Witness.CLOCK);
    }
}
