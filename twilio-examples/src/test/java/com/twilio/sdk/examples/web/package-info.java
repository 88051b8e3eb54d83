/** Tests of the example web app over real HTTP: request ⇒ Tomcat ⇒ JSP or servlet ⇒ the whole document. */
@NullMarked
package com.twilio.sdk.examples.web;

import org.jspecify.annotations.NullMarked;
