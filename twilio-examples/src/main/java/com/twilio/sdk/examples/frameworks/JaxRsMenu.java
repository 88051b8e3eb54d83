package com.twilio.sdk.examples.frameworks;

import com.twilio.sdk.examples.menu.BakeryMenu;
import com.twilio.sdk.twiml.VoiceResponse;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The bakery's menu as a resource of JAX-RS.
 *
 * <p>A {@code VoiceResponse} is returned as it is: every implementation of JAX-RS that supports JAXB (Jersey with
 * jersey-media-jaxb, RESTEasy with resteasy-jaxb-provider) writes it.
 */
@Path("/voice")
@Produces(MediaType.TEXT_XML)
public class JaxRsMenu {
    /** Makes the resource; the container calls it. */
    public JaxRsMenu() {}

    /** Answers a call. */
    @POST
    public VoiceResponse menu() {
        return BakeryMenu.menu();
    }

    /** Answers a key; no {@code Digits} is a key that means nothing. */
    @POST
    @Path("/key")
    public VoiceResponse key(@FormParam("Digits") @DefaultValue("") String digits) {
        return BakeryMenu.chosen(digits);
    }
}
