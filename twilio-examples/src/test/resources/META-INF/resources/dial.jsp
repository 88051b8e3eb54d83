<%@ page contentType="text/plain; charset=UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ page import="java.util.HashMap"
         import="com.twilio.*"
         import="com.twilio.sdk.*"
         import="com.twilio.sdk.resource.factory.*"
         import="com.twilio.sdk.resource.instance.*" %>
<%
    TwilioRestClient twilio =
            new TwilioRestClient(request.getParameter("account"), request.getParameter("token"));
    HashMap<String, String> wishes = new HashMap<String, String>();
    wishes.put("To", "+15558675310");
    wishes.put("From", "+12025550101");
    wishes.put("Url", "http://twimlets.com/message?Message=Called%20by%20a%20page");
    CallFactory calls = twilio.getAccount().getCallFactory();
    Call call = calls.create(wishes);
%>
<%= call.getSid() + " " + call.getStatus() %>
