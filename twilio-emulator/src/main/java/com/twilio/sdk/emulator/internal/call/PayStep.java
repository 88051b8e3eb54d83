package com.twilio.sdk.emulator.internal.call;

/** A step of a payment by phone: its word in callbacks, what is said, and the error of a wrong entry. */
enum PayStep {
    CARD_NUMBER(
            "payment-card-number",
            "Please enter your card number, then press pound.",
            "invalid-card-number"),
    EXPIRATION(
            "expiration-date",
            "Please enter the month and year of its expiration, then press pound.",
            "invalid-date"),
    SECURITY_CODE(
            "security-code",
            "Please enter the security code, then press pound.",
            "invalid-security-code"),
    POSTAL_CODE(
            "postal-code",
            "Please enter your postal code, then press pound.",
            "invalid-postal-code"),
    ROUTING_NUMBER(
            "bank-routing-number",
            "Please enter the routing number of your bank, then press pound.",
            "invalid-bank-routing-number"),
    ACCOUNT_NUMBER(
            "bank-account-number",
            "Please enter the number of your account, then press pound.",
            "invalid-bank-account-number"),
    PROCESSING("payment-processing", "Thank you. Your payment is processed.", "internal-error");

    final String word;
    final String prompt;
    final String error;

    PayStep(String word, String prompt, String error) {
        this.word = word;
        this.prompt = prompt;
        this.error = error;
    }
}
