package com.twilio.sdk;

// The star imports are the point: classic programs that list, buy and build documents start with
// these lines.
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.*;
import com.twilio.sdk.emulator.ClockMode;
import com.twilio.sdk.emulator.TwilioEmulator;
import com.twilio.sdk.resource.factory.*;
import com.twilio.sdk.resource.instance.*;
import com.twilio.sdk.resource.list.*;
import com.twilio.sdk.verbs.*;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ClassicResourcesTest {
    private static final String FROM = "4155992671";
    private static final String TO = "+15558675310";

    private final TwilioEmulator twilio = TwilioEmulator.start();
    private final TwilioRestClient client =
            new TwilioRestClient(twilio.accountSid(), twilio.authToken(), twilio.baseUrl());
    private final Account account = client.getAccount();

    @AfterEach
    void close() {
        client.close();
        twilio.close();
    }

    private com.twilio.sdk.resource.instance.Message send(String body) {
        Map<String, String> params = new HashMap<>();
        params.put("From", FROM);
        params.put("To", TO);
        params.put("Body", body);
        MessageFactory factory = account.getMessageFactory();
        com.twilio.sdk.resource.instance.Message message = factory.create(params);
        twilio.awaitIdle();
        return message;
    }

    @Test
    void aList_isReadThroughAllPages_andAfreshEachTime() {
        for (int i = 1; i <= 5; i++) {
            send("Text " + i);
        }

        MessageList messages = account.getMessages(Map.of("To", TO, "PageSize", "2"));

        List<String> bodies = new ArrayList<>();
        for (com.twilio.sdk.resource.instance.Message message : messages) {
            bodies.add(message.getBody());
        }
        assertThat(bodies).containsExactly("Text 5", "Text 4", "Text 3", "Text 2", "Text 1");
        assertThat(messages).hasSize(5);
    }

    @Test
    void aList_isReadPageByPage() {
        for (int i = 1; i <= 5; i++) {
            send("Text " + i);
        }

        SmsList first = account.getSmsMessages(Map.of("To", TO, "PageSize", "2"));
        var second = first.getNextPage();
        var third = second.getNextPage();

        List<com.twilio.sdk.resource.instance.Sms> page = first.getPageData();
        assertThat(page)
                .extracting(com.twilio.sdk.resource.instance.Sms::getBody)
                .containsExactly("Text 5", "Text 4");
        assertThat(second.getPageData()).hasSize(2);
        assertThat(third.getPageData()).hasSize(1);
        assertThat(second)
                .extracting(com.twilio.sdk.resource.instance.Sms::getBody)
                .containsExactly("Text 3", "Text 2", "Text 1");
        assertThat(List.of(first.getPage(), second.getPage(), third.getPage()))
                .containsExactly(0, 1, 2);
        assertThat(List.of(second.getStart(), second.getEnd())).containsExactly(2, 3);
        assertThat(first.hasNextPage()).isTrue();
        assertThat(third.hasNextPage()).isFalse();
        assertThat(third.getNextUri()).isNull();
        assertThat(second.getNextUri())
                .startsWith("/2010-04-01/Accounts/" + twilio.accountSid() + "/Messages.json?");
    }

    @Test
    void aMessage_isEmptiedAndDeleted() {
        com.twilio.sdk.resource.instance.Message message = send("The code is 42");

        assertThat(message.redact().getBody()).isEmpty();
        assertThat(account.getMessage(message.getSid()).getBody()).isEmpty();
        assertThat(message.delete()).isTrue();

        TwilioRestException e = catchThrowableOfType(
                TwilioRestException.class,
                () -> account.getMessage(message.getSid()).getBody());
        assertThat(e.getErrorCode()).isEqualTo(20404);
    }

    @Test
    void aNumber_isBoughtConfiguredAndReleased() {
        IncomingPhoneNumber number = account.getIncomingPhoneNumberFactory()
                .create(Map.of("PhoneNumber", "+15005550006", "FriendlyName", "Support"));
        number.update(Map.of("VoiceUrl", "https://example.com/voice", "SmsMethod", "GET"));

        IncomingPhoneNumber read = account.getIncomingPhoneNumber(number.getSid());
        assertThat(read.getPhoneNumber()).isEqualTo("+15005550006");
        assertThat(read.getFriendlyName()).isEqualTo("Support");
        assertThat(read.getVoiceUrl()).isEqualTo("https://example.com/voice");
        assertThat(read.getSmsMethod()).isEqualTo("GET");
        IncomingPhoneNumberList found =
                account.getIncomingPhoneNumbers(Map.of("PhoneNumber", "+15005550006"));
        assertThat(found).extracting(IncomingPhoneNumber::getSid).containsExactly(number.getSid());

        assertThat(number.delete()).isTrue();
        assertThat(account.getIncomingPhoneNumbers(Map.of("PhoneNumber", "+15005550006")))
                .isEmpty();
    }

    @Test
    void aCallerId_isVerifiedRenamedAndForgotten() {
        OutgoingCallerIdFactory factory = account.getOutgoingCallerIdFactory();
        CallerIdValidation validation =
                factory.create(Map.of("PhoneNumber", "+15551230000", "FriendlyName", "Home"));
        twilio.awaitIdle();

        assertThat(validation.getPhoneNumber()).isEqualTo("+15551230000");
        assertThat(validation.getValidationCode()).matches("[0-9]{6}");
        OutgoingCallerId verified = account.getOutgoingCallerIds(
                        Map.of("PhoneNumber", "+15551230000"))
                .getPageData()
                .get(0);
        verified.update(Map.of("FriendlyName", "Parents"));
        assertThat(account.getOutgoingCallerId(verified.getSid()).getFriendlyName())
                .isEqualTo("Parents");
        assertThat(verified.delete()).isTrue();
        assertThat(account.getOutgoingCallerIds(Map.of("PhoneNumber", "+15551230000")))
                .isEmpty();
    }

    @Test
    void anApplication_isMadeChangedAndDeleted() {
        Application application = account.getApplicationFactory()
                .create(Map.of("FriendlyName", "Menu", "VoiceUrl", "https://example.com/a"));
        application.update(Map.of("VoiceUrl", "https://example.com/b"));

        assertThat(application.getVoiceUrl()).isEqualTo("https://example.com/b");
        assertThat(account.getApplications())
                .extracting(Application::getFriendlyName)
                .containsExactly("Menu");
        assertThat(application.delete()).isTrue();
        assertThat(account.getApplications()).isEmpty();
    }

    @Test
    void aQueue_isMadeChangedAndDeleted() {
        com.twilio.sdk.resource.instance.Queue queue =
                account.getQueueFactory().create(Map.of("FriendlyName", "Support"));
        queue.setMaxSize(7);
        queue.setFriendlyName("Sales");

        Integer size = account.getQueue(queue.getSid()).getMaxSize();
        assertThat(size).isEqualTo(7);
        assertThat(account.getQueues())
                .extracting(com.twilio.sdk.resource.instance.Queue::getFriendlyName)
                .containsExactly("Sales");
        assertThat(queue.getMembers()).isEmpty();
        assertThat(queue.delete()).isTrue();
        assertThat(account.getQueues()).isEmpty();
    }

    @Test
    void anAddress_isMadeAndDeleted() {
        Address address = account.getAddressFactory()
                .create(Map.of(
                        "CustomerName",
                        "Ada",
                        "Street",
                        "1 Main St",
                        "City",
                        "London",
                        "Region",
                        "London",
                        "PostalCode",
                        "N1",
                        "IsoCountry",
                        "GB"));

        assertThat(account.getAddresses())
                .extracting(Address::getCustomerName)
                .containsExactly("Ada");
        assertThat(address.delete()).isTrue();
        assertThat(account.getAddresses()).isEmpty();
    }

    @Test
    void aSubaccount_isMadeListedAndClosed() {
        AccountFactory factory = client.getAccountFactory();
        Account subaccount = factory.create(Map.of("FriendlyName", "Customer 7"));

        AccountList found = client.getAccounts(Map.of("FriendlyName", "Customer 7"));
        assertThat(found).extracting(Account::getSid).containsExactly(subaccount.getSid());
        assertThat(client.getAccounts())
                .extracting(Account::getSid)
                .contains(twilio.accountSid(), subaccount.getSid());
        assertThat(client.getAccount(subaccount.getSid()).getCalls()).isEmpty();

        assertThat(subaccount.close()).isTrue();
        assertThat(subaccount.getStatus()).isEqualTo("closed");
    }

    @Test
    void aCallThatRings_isCanceled_andOneUnderWayIsRedirected() {
        try (TwilioEmulator held =
                TwilioEmulator.builder().clock(ClockMode.MANUAL).start()) {
            held.phone(TO).doesNotAnswer();
            held.phone("+15558675311").answers().hears("Good bye");
            Account mine = new TwilioRestClient(held.client()).getAccount();
            Call ringing = mine.getCallFactory().create(call(TO));
            Call answered = mine.getCallFactory().create(call("+15558675311"));
            held.advance(Duration.ofSeconds(5));

            assertThat(ringing.cancel().getSid()).isEqualTo(ringing.getSid());
            String url = "http://twimlets.com/message?Message=Good+bye";
            assertThat(answered.redirect(url, "GET").getStatus()).isEqualTo("in-progress");
            held.advance(Duration.ofMinutes(1));

            assertThat(mine.getCall(ringing.getSid()).getStatus()).isEqualTo("canceled");
            assertThat(mine.getCalls(Map.of("Status", "completed")))
                    .extracting(Call::getSid)
                    .containsExactly(answered.getSid());
            held.verify();
        }
    }

    private static Map<String, String> call(String to) {
        String twiml = "<Response><Pause length=\"40\"/></Response>";
        return Map.of("From", FROM, "To", to, "Twiml", twiml);
    }

    @Test
    void anInstance_isNotRequestedBeforeAPropertyIsRead() {
        Call unknown = account.getCall("CA00000000000000000000000000000000");

        assertThat(unknown.getSid()).isEqualTo("CA00000000000000000000000000000000");
        assertThat(unknown).hasToString("Call[not read yet]");
        TwilioRestException e = catchThrowableOfType(TwilioRestException.class, unknown::getStatus);
        assertThat(e.getErrorCode()).isEqualTo(20404);
    }

    @Test
    void aProperty_isReadByItsNameToo() {
        com.twilio.sdk.resource.instance.Message message = send("Hello");

        assertThat(message.getProperty("body")).isEqualTo("Hello");
        assertThat(message.getProperty("nothing_of_the_kind")).isNull();
        assertThat(message.getObject("subresource_uris")).isInstanceOf(Map.class);
        assertThat(message.toJSON()).startsWith("{").contains("\"body\":\"Hello\"");
        assertThat(message.resource().getBody()).isEqualTo("Hello");
    }

    @Test
    void aCall_hearsADocumentOfTheVerbs() throws TwiMLException {
        TwiMLResponse response = new TwiMLResponse();
        response.append(new Say("Welcome"));
        twilio.phone(TO).answers().hears("Welcome");

        Map<String, String> params = Map.of("From", FROM, "To", TO, "Twiml", response.toXML());
        account.getCallFactory().create(params);

        twilio.verify();
        assertThat(TwilioBaseUrl.PROPERTY).isEqualTo("twilio.baseUrl");
    }
}
