package com.twilio.sdk.webhook;

import com.twilio.sdk.type.Secret;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The keys of a validator: those of an account for a request that names it, else the general ones.
 *
 * <p>An account with keys of its own is never checked with the general ones, or whoever holds these could speak for it.
 */
final class SignatureKeys {
    private static final int LONGEST_SID = 64;

    private final List<RequestSignature> general;
    private final Map<String, List<RequestSignature>> byAccount;
    private final Function<String, ? extends Collection<String>> lookUp;

    SignatureKeys(
            List<RequestSignature> general,
            Map<String, List<RequestSignature>> byAccount,
            Function<String, ? extends Collection<String>> lookUp) {
        this.general = List.copyOf(general);
        this.byAccount = Map.copyOf(byAccount);
        this.lookUp = lookUp;
    }

    /** Returns the keys that may have signed a request that names this account, or none. */
    List<RequestSignature> of(@Nullable String accountSid) {
        if (accountSid == null || !isSid(accountSid)) {
            return general;
        }
        List<RequestSignature> own = byAccount.get(accountSid);
        if (own == null) {
            own = lookUp.apply(accountSid).stream()
                    .map(token -> new RequestSignature(Secret.of(token)))
                    .toList();
        }
        return own.isEmpty() ? general : own;
    }

    /** Returns the keys of one account alone, whatever a request says. */
    SignatureKeys alone(String accountSid) {
        return new SignatureKeys(of(accountSid), Map.of(), sid -> List.of());
    }

    /** Whether a text may be handed to the app's look-up: letters and digits alone, and few of them. */
    private static boolean isSid(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_SID
                && text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }
}
