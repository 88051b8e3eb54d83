<%@ page contentType="text/xml; charset=UTF-8" %>
<%@ taglib prefix="t" uri="https://twilio-jvm.github.io/twiml" %>
<t:response>
  <t:gather numDigits="1" action="choice">
    <t:say>Press 1 for our opening hours, 2 to leave a message, 3 for a baker.</t:say>
  </t:gather>
  <t:say>No key was pressed. Good bye.</t:say>
</t:response>
