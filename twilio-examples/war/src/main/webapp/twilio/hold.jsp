<%@ page contentType="text/xml; charset=UTF-8" %>
<%@ taglib prefix="t" uri="https://twilio-jvm.github.io/twiml" %>
<t:response>
  <t:say>You are number ${param.QueuePosition} in the queue.</t:say>
  <t:play loop="1">https://example.com/hold.mp3</t:play>
</t:response>
