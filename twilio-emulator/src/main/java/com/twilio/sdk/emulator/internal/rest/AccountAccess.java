package com.twilio.sdk.emulator.internal.rest;

/** Which account may touch what: its own resources, and those of its subaccounts. */
final class AccountAccess {
    private final Store store;

    AccountAccess(Store store) {
        this.store = store;
    }

    /**
     * Checks that the caller may act on the account of the path, and that this account is active.
     *
     * @throws RestError 404 with 20404, 401 with 20003 or 20005
     */
    void check(RestRequest request) {
        if (request.account().isEmpty()) {
            return;
        }
        Resource account = store.find(Store.ACCOUNTS, request.account());
        if (account == null) {
            throw RestError.notFound(request.path());
        }
        if (!mayTouch(request.caller(), account)) {
            throw new RestError(
                    401,
                    20003,
                    "The account " + request.caller() + " may not use the account " + account.sid()
                            + ".");
        }
        String status = String.valueOf(account.text("status"));
        if (!status.equals("active") && !request.list().equals(Store.ACCOUNTS)) {
            throw new RestError(401, 20005, "The account " + account.sid() + " is " + status + ".");
        }
    }

    /** Returns whether a list shows a resource: of the accounts, only those that the caller may touch. */
    boolean shows(RestRequest request, Resource resource) {
        return !request.account().isEmpty() || mayTouch(request.caller(), resource);
    }

    private static boolean mayTouch(String caller, Resource account) {
        return caller.equals(account.sid()) || caller.equals(account.text("owner_account_sid"));
    }
}
