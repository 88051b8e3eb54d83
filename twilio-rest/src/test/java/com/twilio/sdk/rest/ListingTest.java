package com.twilio.sdk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.sdk.rest.api.v2010.Call;
import com.twilio.sdk.rest.api.v2010.CallStatus;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class ListingTest {
    private static final String PATH = "/2010-04-01/Accounts/" + FakeTwilio.ACCOUNT + "/Calls.json";

    private final FakeTwilio twilio = new FakeTwilio();

    @AfterEach
    void close() {
        twilio.close();
    }

    @Test
    void list_requestsPagesAsTheyAreRead() {
        twilio.answers(200, page(PATH + "?PageToken=2", "CA1", "CA2"))
                .answers(200, page(null, "CA3"));

        Listing<Call> calls = twilio.client().calls().list();
        assertThat(twilio.requestCount()).isZero();
        Iterator<Call> records = calls.iterator();
        records.next();
        records.next();
        assertThat(twilio.requestCount()).isEqualTo(1);

        assertThat(records.next().getSid()).isEqualTo("CA3");
        assertThat(records.hasNext()).isFalse();
        assertThat(twilio.request().getRequestLine()).isEqualTo("GET " + PATH + " HTTP/1.1");
        assertThat(twilio.request().getRequestLine())
                .isEqualTo("GET " + PATH + "?PageToken=2 HTTP/1.1");
    }

    @Test
    void list_encodesItsQueryWhenItIsMade() {
        twilio.answers(200, page(null, "CA1"));

        twilio.client()
                .calls()
                .list(l -> l.status(CallStatus.BUSY)
                        .to("+15558675310")
                        .startTimeAfter(Instant.parse("2026-11-21T10:00:00.5Z"))
                        .pageSize(5000L))
                .toList();

        assertThat(twilio.request().getRequestLine())
                .isEqualTo(
                        "GET " + PATH
                                + "?Status=busy&To=%2B15558675310&StartTime%3E=2026-11-21T10%3A00%3A00Z&PageSize=1000 HTTP/1.1");
    }

    @Test
    void anEmptyPageWithANextLink_isNotTheEnd() {
        twilio.answers(200, page(PATH + "?Page=1")).answers(200, page(null, "CA1"));

        assertThat(sids(twilio.client().calls().list())).containsExactly("CA1");
    }

    @Test
    void limit_requestsNoPageMoreThanItNeeds() {
        twilio.answers(200, page(PATH + "?Page=1", "CA1", "CA2"));

        assertThat(sids(twilio.client().calls().list().limit(2))).containsExactly("CA1", "CA2");
        assertThat(twilio.request().getRequestLine())
                .isEqualTo("GET " + PATH + "?PageSize=2 HTTP/1.1");
        assertThat(twilio.requestCount()).isEqualTo(1);
    }

    @Test
    void first_isEmptyForAnEmptyList() {
        twilio.answers(200, page(null));

        assertThat(twilio.client().calls().list().first()).isEmpty();
    }

    @Test
    void eachIterator_startsAfresh() {
        for (int i = 0; i < 3; i++) {
            twilio.answers(200, page(null, "CA1", "CA2"));
        }
        Listing<Call> calls = twilio.client().calls().list();

        List<String> pairs = new ArrayList<>();
        for (Call first : calls) {
            for (Call second : calls) {
                pairs.add(first.getSid() + second.getSid());
            }
        }

        assertThat(pairs).containsExactly("CA1CA1", "CA1CA2", "CA2CA1", "CA2CA2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "//evil.example/x",
                "/\\evil.example/x",
                "http:evil",
                "x"
            })
    void aNextPageOnAForeignHost_isRefused(String link) {
        twilio.answers(200, page(link.replace("\\", "\\\\"), "CA1"));

        assertThatThrownBy(() -> twilio.client().calls().list().toList())
                .isInstanceOf(TwilioDecodeException.class)
                .hasMessage("ListCall: the next page is said to be at '" + link
                        + "', which is not a path of " + twilio.url() + "/; it is not followed.");
    }

    @Test
    void aPageThatLeadsToItself_isAnError() {
        twilio.answers(200, page(PATH, "CA1"));

        assertThatThrownBy(() -> twilio.client().calls().list().toList())
                .hasMessage("ListCall: the page " + PATH
                        + " leads to itself; the list would never end.");
    }

    @Test
    void aPageWithoutItsList_isAnErrorThatNamesWhatIsThere() {
        twilio.answers(200, "{\"messages\": [], \"page\": 0}");

        assertThatThrownBy(() -> twilio.client().calls().list().toList())
                .isInstanceOf(TwilioDecodeException.class)
                .hasMessage("ListCall: the page has no list 'calls'; it has messages, page.");
    }

    @Test
    void stream_readsAllPages() {
        twilio.answers(200, page(PATH + "?Page=1", "CA1")).answers(200, page(null, "CA2"));

        assertThat(twilio.client().calls().list().stream().map(Call::getSid))
                .containsExactly("CA1", "CA2");
    }

    private static List<String> sids(Listing<Call> calls) {
        return calls.stream().map(Call::getSid).toList();
    }

    private static String page(@Nullable String next, String... sids) {
        List<String> calls = new ArrayList<>();
        for (String sid : sids) {
            calls.add("{\"sid\": \"" + sid + "\"}");
        }
        return "{\"calls\": " + calls + ", \"next_page_uri\": "
                + (next == null ? "null" : "\"" + next + "\"") + "}";
    }
}
