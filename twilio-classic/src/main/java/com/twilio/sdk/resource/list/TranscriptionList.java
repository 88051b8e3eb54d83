package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Transcription;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The written texts of an account or a recording.
 *
 * <p>The fluent line is {@code client.transcriptions().list()}. Not thread-safe.
 */
public class TranscriptionList extends ListResource<Transcription> {
    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public TranscriptionList(AccountContext account, Map<String, String> filters) {
        super(
                account.transcriptions().list(q -> put(filters, q::putParameter)),
                read -> new Transcription(account, read));
    }

    /**
     * For a recording.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public TranscriptionList(
            AccountContext account, String recordingSid, Map<String, String> filters) {
        super(
                account.recordings(recordingSid)
                        .transcriptions()
                        .list(q -> put(filters, q::putParameter)),
                read -> new Transcription(
                        account, com.twilio.sdk.rest.api.v2010.Transcription.of(read.toMap())));
    }
}
