package com.twilio.sdk.examples.bakery;

class OnJettyTest extends BakeryTests {
    OnJettyTest() {
        super(JettyContainer::new);
    }
}
