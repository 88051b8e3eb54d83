package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.sdk.rest.TwilioApiException;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.verify.v2.Service;
import com.twilio.sdk.rest.verify.v2.Verification;
import com.twilio.sdk.rest.verify.v2.VerificationCheck;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class VerifyTest {
    private static final String TO = "+15558675310";

    private final TwilioEmulator twilio =
            TwilioEmulator.builder().clock(ClockMode.MANUAL).start();
    private final TwilioClient client = twilio.client();
    private final String service =
            client.verify().v2().services().create(s -> s.friendlyName("Acme")).getSid();

    @AfterEach
    void close() {
        twilio.close();
    }

    private Verification send(String channel) {
        Verification sent = client.verify()
                .v2()
                .services(service)
                .verifications()
                .create(v -> v.to("(555) 867-5310").channel(channel));
        twilio.advance(Duration.ofSeconds(20));
        return sent;
    }

    private VerificationCheck check(String code) {
        return client.verify()
                .v2()
                .services(service)
                .verificationCheck()
                .create(c -> c.to(TO).code(code));
    }

    private String texted() {
        List<ReceivedText> inbox = twilio.phone(TO).inbox();
        return inbox.get(inbox.size() - 1).body().replaceAll("[^0-9]", "");
    }

    private static String error(Runnable action) {
        TwilioApiException refusal = catchThrowableOfType(TwilioApiException.class, action::run);
        return refusal.status() + " " + refusal.code();
    }

    @Test
    void code_arrivesAsATextAndApproves() {
        Verification sent = send("sms");

        assertThat(twilio.phone(TO).inbox())
                .extracting(ReceivedText::body)
                .allMatch(body -> body.matches("Your Acme verification code is: [0-9]{6}"))
                .hasSize(1);
        assertThat(sent.getTo() + " " + sent.getChannel() + " " + sent.getStatus() + " "
                        + sent.getValid())
                .isEqualTo("+15558675310 sms pending false");
        assertThat(sent.getDateCreated()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        VerificationCheck checked = check(texted());
        assertThat(checked.getStatus() + " " + checked.getValid() + " " + checked.getSid())
                .isEqualTo("approved true " + sent.getSid());
        assertThat(error(() -> check("123456"))).isEqualTo("404 20404");
    }

    @Test
    void code_isReadAloudInACallThatNoListShows() {
        twilio.phone(TO).answers().hears("Your Acme verification code is");

        send("call");

        twilio.verify();
        String spoken = twilio.log().stream()
                .map(LogEntry::text)
                .filter(text -> text.contains("hears"))
                .findFirst()
                .orElseThrow();
        assertThat(check(spoken.replaceAll("^.* code is |[^0-9]", "")).getStatus())
                .isEqualTo("approved");
        assertThat(client.calls().list().toList()).isEmpty();
    }

    @Test
    void wrongCode_staysPendingAndTheSixthIsRefused() {
        send("sms");
        String wrong = texted().equals("111111") ? "222222" : "111111";

        for (int i = 0; i < 5; i++) {
            assertThat(check(wrong).getStatus()).isEqualTo("pending");
        }
        assertThat(error(() -> check(texted()))).isEqualTo("429 60202");
    }

    @Test
    void sendAgain_sendsTheSameCodeAndTheSixthIsRefused() {
        String sid = send("sms").getSid();
        String code = texted();
        for (int i = 0; i < 4; i++) {
            assertThat(send("sms").getSid()).isEqualTo(sid);
            assertThat(texted()).isEqualTo(code);
        }

        assertThat(error(() -> send("sms"))).isEqualTo("429 60203");
        assertThat(client.verify()
                        .v2()
                        .services(service)
                        .verifications(sid)
                        .fetch()
                        .getSendCodeAttempts())
                .hasSize(5);
    }

    @Test
    void code_lastsForTenMinutes() {
        send("sms");
        twilio.advance(Duration.ofMinutes(10));

        assertThat(error(() -> check(texted()))).isEqualTo("404 20404");
    }

    @Test
    void cancel_endsAVerification() {
        send("sms");
        Verification canceled = client.verify()
                .v2()
                .services(service)
                .verifications(TO)
                .update(u -> u.status("canceled"));

        assertThat(canceled.getStatus()).isEqualTo("canceled");
        assertThat(error(() -> check(texted()))).isEqualTo("404 20404");
    }

    @Test
    void parametersThatCannotBe_are60200() {
        assertThat(error(() -> send("pigeon"))).isEqualTo("400 60200");
        assertThat(error(() -> check("1"))).isEqualTo("400 60200");
        assertThat(error(() -> client.verify()
                        .v2()
                        .services(service)
                        .verifications()
                        .create(v -> v.to("nobody").channel("sms"))))
                .isEqualTo("400 60200");
        assertThat(error(() -> client.verify()
                        .v2()
                        .services("VA00000000000000000000000000000000")
                        .verifications()
                        .create(v -> v.to(TO).channel("sms"))))
                .isEqualTo("404 20404");
    }

    @Test
    void channelThatIsNotSimulated_isAWarning() {
        client.verify()
                .v2()
                .services(service)
                .verifications()
                .create(v -> v.to("a@example.com").channel("email"));

        assertThat(twilio.log())
                .filteredOn(entry -> entry.kind() == LogEntry.Kind.WARNING)
                .extracting(LogEntry::text)
                .singleElement()
                .asString()
                .matches("the channel email of Verify is not simulated: the code [0-9]{6} is sent"
                        + " to nobody");
    }

    @Test
    void services_areListedInPagesChangedAndDeleted() {
        for (int i = 0; i < 4; i++) {
            String name = "Service " + i;
            client.verify().v2().services().create(s -> s.friendlyName(name).codeLength(4));
        }

        assertThat(client.verify().v2().services().list(q -> q.pageSize(2)).toList())
                .extracting(Service::getFriendlyName)
                .containsExactly("Service 3", "Service 2", "Service 1", "Service 0", "Acme");
        Service changed = client.verify()
                .v2()
                .services(service)
                .update(s -> s.friendlyName("Other").codeLength(8));
        assertThat(changed.getUrl()).isEqualTo("https://verify.twilio.com/v2/Services/" + service);
        assertThat(changed.getLinks())
                .containsEntry(
                        "verifications",
                        "https://verify.twilio.com/v2/Services/" + service + "/Verifications");
        send("sms");
        assertThat(texted()).hasSize(8);
        client.verify().v2().services(service).delete();
        assertThat(error(() -> client.verify().v2().services(service).fetch()))
                .isEqualTo("404 20404");
    }
}
