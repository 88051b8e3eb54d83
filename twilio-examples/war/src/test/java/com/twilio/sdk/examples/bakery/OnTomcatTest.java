package com.twilio.sdk.examples.bakery;

class OnTomcatTest extends BakeryTests {
    OnTomcatTest() {
        super(TomcatContainer::new);
    }
}
