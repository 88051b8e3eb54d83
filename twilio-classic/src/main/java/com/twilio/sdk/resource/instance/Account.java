package com.twilio.sdk.resource.instance;

import com.twilio.sdk.TwilioRestException;
import com.twilio.sdk.resource.InstanceResource;
import com.twilio.sdk.resource.factory.AddressFactory;
import com.twilio.sdk.resource.factory.ApplicationFactory;
import com.twilio.sdk.resource.factory.CallFactory;
import com.twilio.sdk.resource.factory.IncomingPhoneNumberFactory;
import com.twilio.sdk.resource.factory.MessageFactory;
import com.twilio.sdk.resource.factory.OutgoingCallerIdFactory;
import com.twilio.sdk.resource.factory.QueueFactory;
import com.twilio.sdk.resource.factory.SmsFactory;
import com.twilio.sdk.resource.list.AddressList;
import com.twilio.sdk.resource.list.ApplicationList;
import com.twilio.sdk.resource.list.AuthorizedConnectAppList;
import com.twilio.sdk.resource.list.AvailablePhoneNumberList;
import com.twilio.sdk.resource.list.CallList;
import com.twilio.sdk.resource.list.ConferenceList;
import com.twilio.sdk.resource.list.ConnectAppList;
import com.twilio.sdk.resource.list.IncomingPhoneNumberList;
import com.twilio.sdk.resource.list.MessageList;
import com.twilio.sdk.resource.list.NotificationList;
import com.twilio.sdk.resource.list.OutgoingCallerIdList;
import com.twilio.sdk.resource.list.QueueList;
import com.twilio.sdk.resource.list.RecordingList;
import com.twilio.sdk.resource.list.ShortCodeList;
import com.twilio.sdk.resource.list.SmsList;
import com.twilio.sdk.resource.list.TranscriptionList;
import com.twilio.sdk.rest.TwilioClient;
import com.twilio.sdk.rest.api.v2010.AccountContext;
import com.twilio.sdk.rest.api.v2010.AccountStatus;

import org.jspecify.annotations.Nullable;

import java.util.Date;
import java.util.Map;

/**
 * An account, where everything of the classic API starts.
 *
 * <p>The fluent line is {@code client.account(sid)}. Thread-safe.
 */
public class Account extends InstanceResource<com.twilio.sdk.rest.api.v2010.Account> {
    private final AccountContext account;
    private final String sid;

    /** For the client; it is read when a property is first asked for. */
    public Account(TwilioClient client, String sid) {
        this(client.account(sid), sid, null);
    }

    /** For the lists and factories, which have read it. */
    public Account(TwilioClient client, com.twilio.sdk.rest.api.v2010.Account read) {
        this(client.account(read.getSid()), read.getSid(), read);
    }

    private Account(
            AccountContext account,
            String sid,
            com.twilio.sdk.rest.api.v2010.@Nullable Account known) {
        super(account::fetch, known);
        this.account = account;
        this.sid = sid;
    }

    /**
     * Changes it.
     *
     * @param params Twilio's parameter names with their values
     * @throws TwilioRestException if Twilio answers with an error or cannot be reached
     */
    public void update(Map<String, String> params) {
        change(() -> account.update(u -> put(params, u::putParameter)));
    }

    /** Closes a subaccount for good. Returns true. */
    public boolean close() {
        change(() -> account.update(u -> u.status(AccountStatus.CLOSED)));
        return true;
    }

    /** Returns the SID; nothing is requested. */
    public String getSid() {
        return sid;
    }

    /** Returns the auth token, the password of the account; keep it to yourself. */
    public @Nullable String getAuthToken() {
        return resource().getAuthToken();
    }

    /** Returns when it was made. */
    public @Nullable Date getDateCreated() {
        return Texts.date(resource().getDateCreated());
    }

    /** Returns when it was last changed. */
    public @Nullable Date getDateUpdated() {
        return Texts.date(resource().getDateUpdated());
    }

    /** Returns the name that people read. */
    public @Nullable String getFriendlyName() {
        return resource().getFriendlyName();
    }

    /** Returns whether it is active, suspended or closed. */
    public @Nullable String getStatus() {
        return Texts.of(resource().getStatus());
    }

    /** Returns whether it is a trial or a full account. */
    public @Nullable String getType() {
        return Texts.of(resource().getType());
    }

    /** Returns the calls. */
    public CallList getCalls() {
        return new CallList(account, Map.of());
    }

    /** Returns the calls that match all filters, by Twilio's parameter names. */
    public CallList getCalls(Map<String, String> filters) {
        return new CallList(account, filters);
    }

    /** Returns a call by its SID; it is read when a property is first asked for. */
    public Call getCall(String sid) {
        return new Call(account, sid);
    }

    /** Returns the factory of calls. */
    public CallFactory getCallFactory() {
        return new CallList(account, Map.of());
    }

    /** Returns the texts. */
    public SmsList getSmsMessages() {
        return new SmsList(account, Map.of());
    }

    /** Returns the texts that match all filters, by Twilio's parameter names. */
    public SmsList getSmsMessages(Map<String, String> filters) {
        return new SmsList(account, filters);
    }

    /** Returns a text by its SID; it is read when a property is first asked for. */
    public Sms getSms(String sid) {
        return new Sms(account, sid);
    }

    /** Returns the factory of texts. */
    public SmsFactory getSmsFactory() {
        return new SmsList(account, Map.of());
    }

    /** Returns the messages. */
    public MessageList getMessages() {
        return new MessageList(account, Map.of());
    }

    /** Returns the messages that match all filters, by Twilio's parameter names. */
    public MessageList getMessages(Map<String, String> filters) {
        return new MessageList(account, filters);
    }

    /** Returns a message by its SID; it is read when a property is first asked for. */
    public Message getMessage(String sid) {
        return new Message(account, sid);
    }

    /** Returns the factory of messages. */
    public MessageFactory getMessageFactory() {
        return new MessageList(account, Map.of());
    }

    /** Returns the TwiML applications. */
    public ApplicationList getApplications() {
        return new ApplicationList(account, Map.of());
    }

    /** Returns the TwiML applications that match all filters, by Twilio's parameter names. */
    public ApplicationList getApplications(Map<String, String> filters) {
        return new ApplicationList(account, filters);
    }

    /** Returns an application by its SID; it is read when a property is first asked for. */
    public Application getApplication(String sid) {
        return new Application(account, sid);
    }

    /** Returns the factory of TwiML applications. */
    public ApplicationFactory getApplicationFactory() {
        return new ApplicationList(account, Map.of());
    }

    /** Returns the addresses. */
    public AddressList getAddresses() {
        return new AddressList(account, Map.of());
    }

    /** Returns the addresses that match all filters, by Twilio's parameter names. */
    public AddressList getAddresses(Map<String, String> filters) {
        return new AddressList(account, filters);
    }

    /** Returns an address by its SID; it is read when a property is first asked for. */
    public Address getAddress(String sid) {
        return new Address(account, sid);
    }

    /** Returns the factory of addresses. */
    public AddressFactory getAddressFactory() {
        return new AddressList(account, Map.of());
    }

    /** Returns the conferences. */
    public ConferenceList getConferences() {
        return new ConferenceList(account, Map.of());
    }

    /** Returns the conferences that match all filters, by Twilio's parameter names. */
    public ConferenceList getConferences(Map<String, String> filters) {
        return new ConferenceList(account, filters);
    }

    /** Returns a conference by its SID; it is read when a property is first asked for. */
    public Conference getConference(String sid) {
        return new Conference(account, sid);
    }

    /** Returns the queues. */
    public QueueList getQueues() {
        return new QueueList(account, Map.of());
    }

    /** Returns the queues that match all filters, by Twilio's parameter names. */
    public QueueList getQueues(Map<String, String> filters) {
        return new QueueList(account, filters);
    }

    /** Returns a queue by its SID; it is read when a property is first asked for. */
    public Queue getQueue(String sid) {
        return new Queue(account, sid);
    }

    /** Returns the factory of queues. */
    public QueueFactory getQueueFactory() {
        return new QueueList(account, Map.of());
    }

    /** Returns the account's numbers. */
    public IncomingPhoneNumberList getIncomingPhoneNumbers() {
        return new IncomingPhoneNumberList(account, Map.of());
    }

    /** Returns the account's numbers that match all filters, by Twilio's parameter names. */
    public IncomingPhoneNumberList getIncomingPhoneNumbers(Map<String, String> filters) {
        return new IncomingPhoneNumberList(account, filters);
    }

    /** Returns a number by its SID; it is read when a property is first asked for. */
    public IncomingPhoneNumber getIncomingPhoneNumber(String sid) {
        return new IncomingPhoneNumber(account, sid);
    }

    /** Returns the factory of numbers, which buys them. */
    public IncomingPhoneNumberFactory getIncomingPhoneNumberFactory() {
        return new IncomingPhoneNumberList(account, Map.of());
    }

    /** Returns the verified numbers. */
    public OutgoingCallerIdList getOutgoingCallerIds() {
        return new OutgoingCallerIdList(account, Map.of());
    }

    /** Returns the verified numbers that match all filters, by Twilio's parameter names. */
    public OutgoingCallerIdList getOutgoingCallerIds(Map<String, String> filters) {
        return new OutgoingCallerIdList(account, filters);
    }

    /** Returns a verified number by its SID; it is read when a property is first asked for. */
    public OutgoingCallerId getOutgoingCallerId(String sid) {
        return new OutgoingCallerId(account, sid);
    }

    /** Returns the factory of verified numbers. */
    public OutgoingCallerIdFactory getOutgoingCallerIdFactory() {
        return new OutgoingCallerIdList(account, Map.of());
    }

    /** Returns the short codes. */
    public ShortCodeList getShortCodes() {
        return new ShortCodeList(account, Map.of());
    }

    /** Returns the short codes that match all filters, by Twilio's parameter names. */
    public ShortCodeList getShortCodes(Map<String, String> filters) {
        return new ShortCodeList(account, filters);
    }

    /** Returns a short code by its SID; it is read when a property is first asked for. */
    public ShortCode getShortCode(String sid) {
        return new ShortCode(account, sid);
    }

    /** Returns the recordings. */
    public RecordingList getRecordings() {
        return new RecordingList(account, Map.of());
    }

    /** Returns the recordings that match all filters, by Twilio's parameter names. */
    public RecordingList getRecordings(Map<String, String> filters) {
        return new RecordingList(account, filters);
    }

    /** Returns a recording by its SID; it is read when a property is first asked for. */
    public Recording getRecording(String sid) {
        return new Recording(account, sid);
    }

    /** Returns the written texts of recordings. */
    public TranscriptionList getTranscriptions() {
        return new TranscriptionList(account, Map.of());
    }

    /** Returns the written texts of recordings that match all filters, by Twilio's parameter names. */
    public TranscriptionList getTranscriptions(Map<String, String> filters) {
        return new TranscriptionList(account, filters);
    }

    /** Returns a written text by its SID; it is read when a property is first asked for. */
    public Transcription getTranscription(String sid) {
        return new Transcription(account, sid);
    }

    /** Returns what Twilio noted about errors. */
    public NotificationList getNotifications() {
        return new NotificationList(account, Map.of());
    }

    /** Returns what Twilio noted about errors that match all filters, by Twilio's parameter names. */
    public NotificationList getNotifications(Map<String, String> filters) {
        return new NotificationList(account, filters);
    }

    /** Returns a notification by its SID; it is read when a property is first asked for. */
    public Notification getNotification(String sid) {
        return new Notification(account, sid);
    }

    /** Returns the Connect apps. */
    public ConnectAppList getConnectApps() {
        return new ConnectAppList(account, Map.of());
    }

    /** Returns the Connect apps that match all filters, by Twilio's parameter names. */
    public ConnectAppList getConnectApps(Map<String, String> filters) {
        return new ConnectAppList(account, filters);
    }

    /** Returns a Connect app by its SID; it is read when a property is first asked for. */
    public ConnectApp getConnectApp(String sid) {
        return new ConnectApp(account, sid);
    }

    /** Returns the Connect apps to which the account gave rights. */
    public AuthorizedConnectAppList getAuthorizedConnectApps() {
        return new AuthorizedConnectAppList(account, Map.of());
    }

    /**
     * Returns the Connect apps to which the account gave rights that match all filters, by Twilio's parameter names.
     */
    public AuthorizedConnectAppList getAuthorizedConnectApps(Map<String, String> filters) {
        return new AuthorizedConnectAppList(account, filters);
    }

    /** Returns a Connect app by its SID; it is read when a property is first asked for. */
    public AuthorizedConnectApp getAuthorizedConnectApp(String sid) {
        return new AuthorizedConnectApp(account, sid);
    }

    /** Returns numbers to buy, local ones of the United States. */
    public AvailablePhoneNumberList getAvailablePhoneNumbers() {
        return getAvailablePhoneNumbers(Map.of());
    }

    /** Returns numbers to buy that match all filters, local ones of the United States. */
    public AvailablePhoneNumberList getAvailablePhoneNumbers(Map<String, String> filters) {
        return getAvailablePhoneNumbers(filters, "US", AvailablePhoneNumberList.TYPE_LOCAL);
    }

    /**
     * Returns numbers to buy that match all filters.
     *
     * @param filters such as AreaCode or Contains, by Twilio's parameter names
     * @param isoCountryCode the country, such as GB
     * @param type one of the types of {@link AvailablePhoneNumberList}
     * @throws IllegalArgumentException if the type is another one
     */
    public AvailablePhoneNumberList getAvailablePhoneNumbers(
            Map<String, String> filters, String isoCountryCode, String type) {
        return new AvailablePhoneNumberList(account, filters, isoCountryCode, type);
    }
}
