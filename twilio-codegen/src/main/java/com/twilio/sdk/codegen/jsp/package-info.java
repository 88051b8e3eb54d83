/** Facts of twiml into the tags of a JSP, sources of the room {@code twilio-servlet}. */
@NullMarked
package com.twilio.sdk.codegen.jsp;

import org.jspecify.annotations.NullMarked;
