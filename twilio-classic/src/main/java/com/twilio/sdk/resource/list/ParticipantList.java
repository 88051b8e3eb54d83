package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Participant;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The calls in a conference.
 *
 * <p>The fluent line is {@code client.conferences(conferenceSid).participants().list()}. Not thread-safe.
 */
public class ParticipantList extends ListResource<Participant> {
    /**
     * For what it belongs to.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public ParticipantList(
            AccountContext account, String conferenceSid, Map<String, String> filters) {
        super(
                account.conferences(conferenceSid)
                        .participants()
                        .list(q -> put(filters, q::putParameter)),
                read -> new Participant(account, conferenceSid, read));
    }
}
