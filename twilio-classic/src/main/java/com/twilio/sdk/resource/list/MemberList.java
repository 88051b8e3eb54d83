package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.instance.Member;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The calls that wait in a queue, the first in front.
 *
 * <p>The fluent line is {@code client.queues(queueSid).members().list()}. Not thread-safe.
 */
public class MemberList extends ListResource<Member> {
    /**
     * For what it belongs to.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public MemberList(AccountContext account, String queueSid, Map<String, String> filters) {
        super(
                account.queues(queueSid).members().list(q -> put(filters, q::putParameter)),
                read -> new Member(account, queueSid, read));
    }
}
