package com.twilio.sdk.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.Conference;
import com.twilio.sdk.rest.api.v2010.Member;
import com.twilio.sdk.rest.api.v2010.Participant;
import com.twilio.sdk.rest.api.v2010.Queue;
import com.twilio.sdk.rest.api.v2010.Recording;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client reads what the emulator writes, and finds no field that it cannot decode. */
class TypedCallResourcesTest {
    private static final String PHONE = "+15558675310";

    private final TestApp app = new TestApp();
    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final TwilioClient client = twilio.client();
    private final String number = twilio.numbers().get(0);

    @AfterEach
    void close() {
        twilio.close();
        app.close();
    }

    @Test
    void conferencesAndParticipants_areRead() {
        app.twiml(
                "/voice",
                "<Dial><Conference record=\"record-from-start\" participantLabel=\"host\">Room"
                        + "</Conference></Dial>");
        twilio.voiceUrl(number, app.url("/voice"));
        twilio.phone(PHONE).calls(number);
        twilio.awaitIdle();

        Conference room = client.conferences().list().first().orElseThrow();
        assertThat(room.getFriendlyName()).isEqualTo("Room");
        assertThat(room.getStatus()).hasToString("init");
        Participant guest = client.conferences("Room")
                .participants()
                .create(p -> p.from(number).to("+15558675311").label("guest"));
        assertThat(guest.getConferenceSid()).isEqualTo(room.getSid());
        twilio.awaitIdle();
        Participant muted =
                client.conferences(room.getSid()).participants("guest").update(u -> u.muted(true));
        assertThat(muted.getMuted()).isTrue();
        assertThat(client.conferences(room.getSid()).participants().list().toList())
                .extracting(Participant::getLabel)
                .containsExactly("guest", "host");
        client.conferences(room.getSid()).update(u -> u.status("completed"));
        twilio.awaitIdle();

        Conference over = client.conferences(room.getSid()).fetch();
        assertThat(over.problems()).isEmpty();
        assertThat(over.getStatus()).hasToString("completed");
        assertThat(client.recordings().list(l -> l.conferenceSid(room.getSid())).toList())
                .hasSize(1)
                .allSatisfy(recording -> assertThat(recording.problems()).isEmpty());
    }

    @Test
    void queuesMembersAndRecordings_areRead() {
        app.twiml("/voice", "<Enqueue>support</Enqueue>");
        twilio.phone(PHONE).answers();
        Queue queue = client.queues().create(q -> q.friendlyName("support").maxSize(7));
        String call = client.calls()
                .create(c -> c.to(PHONE).from(number).url(app.url("/voice")).record(true))
                .getSid();
        twilio.awaitIdle();

        Member front = client.queues(queue.getSid()).members("Front").fetch();
        assertThat(front.problems()).isEmpty();
        assertThat(front.getCallSid()).isEqualTo(call);
        assertThat(front.getPosition()).isEqualTo(1);
        assertThat(client.queues(queue.getSid()).fetch().getCurrentSize()).isEqualTo(1);
        client.calls(call).update(u -> u.status("completed"));
        twilio.awaitIdle();

        assertThat(client.queues(queue.getSid()).members().list().toList()).isEmpty();
        Recording recording =
                client.recordings().list(l -> l.callSid(call)).first().orElseThrow();
        assertThat(recording.problems()).isEmpty();
        assertThat(recording.getDuration()).isNotNull();
        assertThat(recording.getStartTime()).isNotNull();
        client.recordings(recording.getSid()).delete();
        assertThat(client.recordings().list().toList()).isEmpty();
    }
}
