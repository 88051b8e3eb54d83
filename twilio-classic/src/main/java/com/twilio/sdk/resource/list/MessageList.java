package com.twilio.sdk.resource.list;

import com.twilio.sdk.resource.ListResource;
import com.twilio.sdk.resource.factory.MessageFactory;
import com.twilio.sdk.resource.instance.Message;
import com.twilio.sdk.rest.api.v2010.AccountContext;

import java.util.Map;

/**
 * The messages of an account, the newest first.
 *
 * <p>The fluent line is {@code client.messages().list()}. Not thread-safe.
 */
public class MessageList extends ListResource<Message> implements MessageFactory {
    private final AccountContext account;

    /**
     * For the account.
     *
     * @param filters Twilio's parameter names with their values; none for everything
     */
    public MessageList(AccountContext account, Map<String, String> filters) {
        super(
                account.messages().list(q -> put(filters, q::putParameter)),
                read -> new Message(account, read));
        this.account = account;
    }

    @Override
    public Message create(Map<String, String> params) {
        return new Message(
                account,
                request(() -> account.messages().create(c -> put(params, c::putParameter))));
    }
}
