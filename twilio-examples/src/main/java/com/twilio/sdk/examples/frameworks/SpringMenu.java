package com.twilio.sdk.examples.frameworks;

import com.twilio.sdk.examples.menu.BakeryMenu;
import com.twilio.sdk.twiml.VoiceResponse;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The bakery's menu as a controller of Spring MVC.
 *
 * <p>A {@code VoiceResponse} is returned as it is: Spring sees a JAXB type and writes it. Spring Boot needs no more than
 * this class and twilio-twiml; Twilio asks for neither {@code Accept} nor JSON.
 */
@RestController
public class SpringMenu {
    /** Makes the controller; Spring calls it. */
    public SpringMenu() {}

    /** Answers a call. */
    @PostMapping(path = "/voice", produces = "text/xml")
    public VoiceResponse menu() {
        return BakeryMenu.menu();
    }

    /** Answers a key; no {@code Digits} is a key that means nothing. */
    @PostMapping(path = "/voice/key", produces = "text/xml")
    public VoiceResponse key(@RequestParam(name = "Digits", defaultValue = "") String digits) {
        return BakeryMenu.chosen(digits);
    }
}
