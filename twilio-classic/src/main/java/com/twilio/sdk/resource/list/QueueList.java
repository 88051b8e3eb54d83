package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.QueueFactory;
import com.twilio.sdk.resource.instance.Queue;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The queues of an account.
 *
 * <p>The fluent line is {@code client.queues().list()}. Not thread-safe.
 */
public class QueueList extends ListResource<Queue> implements QueueFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public QueueList(AccountContext account, Map<String, String> filters) {
        super(
                account.queues().list(q -> put(filters, q::putParameter)),
                read -> new Queue(account, read));
        this.account = account;
    }

    @Override
    public Queue create(Map<String, String> params) {
        return new Queue(
                account, request(() -> account.queues().create(c -> put(params, c::putParameter))));
    }
}
