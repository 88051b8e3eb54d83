package com.twilio.sdk.emulator;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.verify.v2.Service;
import com.twilio.rest.verify.v2.service.Verification;
import com.twilio.type.PhoneNumber;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The official Java library, unmodified but for its route, against the local Twilio. */
final class OfficialJava {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

    private final TwilioRestClient client;
    private final TwilioRestClient stranger;
    private final List<String> lines = new ArrayList<>();

    OfficialJava(String baseUrl, String account, String token) {
        this.client = client(baseUrl, account, token);
        this.stranger = client(baseUrl, account, "wrong");
    }

    private static TwilioRestClient client(String baseUrl, String account, String token) {
        URI local = URI.create(baseUrl);
        HttpClientBuilder http = HttpClientBuilder.create()
                .setRoutePlanner((host, context) ->
                        new HttpRoute(new HttpHost("http", local.getHost(), local.getPort())));
        return new TwilioRestClient.Builder(account, token)
                .httpClient(new NetworkHttpClient(http))
                .build();
    }

    /** Uses the REST API and returns what it saw, a line for each thing. */
    List<String> drive() {
        String number = IncomingPhoneNumber.reader()
                .limit(1)
                .read(client)
                .iterator()
                .next()
                .getPhoneNumber()
                .toString();
        lines.add("number " + number);
        messages(number);
        calls(number);
        numbers();
        verify();
        lines.add(refused("bad number", () -> message("+15005550001", number, "x")));
        lines.add(refused(
                "stranger",
                () -> Message.creator(new PhoneNumber("+15558675310"), new PhoneNumber(number), "x")
                        .create(stranger)));
        return lines;
    }

    private Message message(String to, String from, String body) {
        return Message.creator(new PhoneNumber(to), new PhoneNumber(from), body).create(client);
    }

    private void messages(String number) {
        Message sent = message("+15558675310", number, "Grüße 👋 & 1+1");
        lines.add("sent " + sent.getStatus() + " " + sent.getBody() + " " + sent.getTo() + " "
                + UTC.format(sent.getDateCreated().withZoneSameInstant(ZoneOffset.UTC)));
        for (int i = 1; i <= 4; i++) {
            message("+15558675311", number, "Number " + i);
        }
        Set<String> sids = new HashSet<>();
        int[] listed = {0};
        Message.reader().pageSize(2).read(client).forEach(message -> {
            listed[0]++;
            sids.add(message.getSid());
        });
        lines.add("listed " + listed[0] + " of " + sids.size());
        ZonedDateTime day = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        lines.add("to "
                + count(Message.reader().setTo(new PhoneNumber("+15558675311")).read(client)));
        lines.add("after " + count(Message.reader().setDateSentAfter(day).read(client)));
        lines.add("before " + count(Message.reader().setDateSentBefore(day).read(client)));
        String sid = sent.getSid();
        lines.add("fetched " + Message.fetcher(sid).fetch(client).getBody());
        lines.add(
                "redacted \"" + Message.updater(sid).setBody("").update(client).getBody() + "\"");
        lines.add("deleted " + Message.deleter(sid).delete(client));
        lines.add(refused("gone", () -> Message.fetcher(sid).fetch(client)));
    }

    private void calls(String number) {
        Call call = Call.creator(
                        new PhoneNumber("+15558675310"),
                        new PhoneNumber(number),
                        URI.create("http://127.0.0.1:1/voice?a=1&b=%2B"))
                .create(client);
        String sid = call.getSid();
        lines.add("call " + call.getStatus() + " " + call.getDirection());
        lines.add("calls " + count(Call.reader().setStatus(Call.Status.QUEUED).read(client)));
        lines.add("ended " + end(sid).getStatus());
        lines.add(refused("ended twice", () -> end(sid)));
        lines.add("call deleted " + Call.deleter(sid).delete(client));
    }

    private Call end(String sid) {
        return Call.updater(sid).setStatus(Call.UpdateStatus.COMPLETED).update(client);
    }

    private void numbers() {
        IncomingPhoneNumber bought =
                IncomingPhoneNumber.creator(new PhoneNumber("+13105550100")).create(client);
        lines.add("bought " + bought.getPhoneNumber() + " "
                + bought.getCapabilities().getVoice());
        IncomingPhoneNumber changed = IncomingPhoneNumber.updater(bought.getSid())
                .setVoiceUrl("http://127.0.0.1:1/v")
                .setVoiceMethod(com.twilio.http.HttpMethod.GET)
                .update(client);
        lines.add("changed " + changed.getVoiceUrl() + " " + changed.getVoiceMethod());
        lines.add("released " + IncomingPhoneNumber.deleter(bought.getSid()).delete(client));
    }

    private void verify() {
        for (String name : List.of("One", "Two", "Three")) {
            Service.creator(name).create(client);
        }
        List<String> names = new ArrayList<>();
        List<String> sids = new ArrayList<>();
        Service.reader().pageSize(2).read(client).forEach(service -> {
            names.add(service.getFriendlyName());
            sids.add(service.getSid());
        });
        lines.add("services " + String.join(" ", names));
        String service = sids.get(0);
        Verification sent = Verification.creator(service, "+15558675310", "sms").create(client);
        lines.add("verification " + sent.getStatus() + " " + sent.getChannel() + " "
                + UTC.format(sent.getDateCreated().withZoneSameInstant(ZoneOffset.UTC)));
        lines.add(refused(
                "bad channel",
                () -> Verification.creator(service, "+15558675310", "pigeon").create(client)));
        lines.add("service deleted " + Service.deleter(service).delete(client));
    }

    private static int count(Iterable<?> all) {
        int count = 0;
        for (Object ignored : all) {
            count++;
        }
        return count;
    }

    private static String refused(String what, Runnable action) {
        try {
            action.run();
            return what + " was not refused";
        } catch (ApiException e) {
            return what + " " + e.getStatusCode() + " " + e.getCode();
        }
    }
}
