package com.twilio.sdk.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** A server that was built from Twilio's own description accepts every request, with all parameters and with the needed ones. */
@EnabledIfSystemProperty(named = "peers.prism", matches = ".+")
class OfficialDescriptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api_v2010",
                "messaging_v1",
                "messaging_v2",
                "messaging_v3",
                "verify_v2",
                "lookups_v1",
                "lookups_v2"
            })
    void eachRequest_isAccepted(String product) throws Exception {
        List<String> lines = new ArrayList<>();
        try (ValidatingServer server = new ValidatingServer(product)) {
            OperationsRun.run(server.url(), product, lines::add);

            assertThat(lines)
                    .as("%s", server.complaints())
                    .allMatch(line -> line.contains(" DONE"));
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(2);
    }
}
