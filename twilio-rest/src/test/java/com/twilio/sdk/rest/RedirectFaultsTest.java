package com.twilio.sdk.rest;

import static com.twilio.sdk.rest.Fault.End.failure;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.FaultRun.Kind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/** Answers that lead elsewhere: nobody is followed, and no credential leaves for another host. */
class RedirectFaultsTest {
    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 304, 305, 307, 308})
    void aRedirectToAnotherHost_isRefused(int status) throws IOException {
        for (Wire wire : Wire.values()) {
            for (Kind kind : Kind.values()) {
                try (FaultServer elsewhere = new FaultServer(Wire.PLAIN);
                        FaultRun run = new FaultRun(wire)) {
                    run.server().next(peer -> {
                        peer.body();
                        peer.answer(status, "", "Location", elsewhere.url() + "/there");
                    });

                    failure(Outcome.REFUSED, 1, 1, 0).check(kind, run.call(kind), run.server());
                    assertThat(elsewhere.connections()).isZero();
                }
            }
        }
    }

    /** The documented downloads: the place is the result, and nobody goes there, be it https, http or the same again. */
    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1:%d/file", "http://127.0.0.1:%d/file", "loop"})
    void aRedirectThatIsTheResult_isHandedOutAndNotFollowed(String place) throws IOException {
        for (Wire wire : Wire.values()) {
            try (FaultServer elsewhere = new FaultServer(Wire.PLAIN);
                    FaultRun run = new FaultRun(wire)) {
                String target = place.equals("loop")
                        ? run.server().url() + "/v1/Exports/Messages/Days/2026-01-05"
                        : String.format(place, elsewhere.port());
                run.server()
                        .always(peer -> peer.answer(
                                307, "<a href='" + target + "'>there</a>", "Location", target));
                String[] found = new String[1];
                TwilioException failure = run.failure(() -> found[0] = run.client()
                        .bulkexports()
                        .v1()
                        .exports("Messages")
                        .days("2026-01-05")
                        .fetch()
                        .getRedirectTo());

                assertThat(failure).isNull();
                assertThat(found[0]).isEqualTo(target);
                assertThat(run.server().requests()).isEqualTo(1);
                assertThat(elsewhere.connections()).isZero();
            }
        }
    }

    /** The next page of a list in five spellings of another host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/next",
                "//127.0.0.1:%d/next",
                "/\\\\127.0.0.1:%d/next",
                "\\\\\\\\127.0.0.1:%d\\\\next",
                "https://canary-user:canary-pass@127.0.0.1:%d/next"
            })
    void aNextPageOnAnotherHost_isRefused(String link) throws IOException {
        try (FaultServer elsewhere = new FaultServer(Wire.PLAIN);
                FaultRun run = new FaultRun(Wire.PLAIN)) {
            run.server()
                    .next(peer -> peer.json(
                            200,
                            "{\"calls\": [], \"next_page_uri\": \""
                                    + String.format(link, elsewhere.port()) + "\"}"));
            TwilioException failure =
                    run.failure(() -> run.client().calls().list().toList());

            assertThat(failure)
                    .isInstanceOf(TwilioDecodeException.class)
                    .hasMessageContaining("it is not followed");
            assertThat(run.server().requests()).isEqualTo(1);
            assertThat(elsewhere.connections()).isZero();
        }
    }
}
