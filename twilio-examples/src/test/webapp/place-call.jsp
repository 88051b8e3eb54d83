<%@ page contentType="text/plain; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ page import="java.util.HashMap" %>
<%@ page import="com.twilio.*" %>
<%@ page import="com.twilio.sdk.*" %>
<%@ page import="com.twilio.sdk.resource.factory.*" %>
<%@ page import="com.twilio.sdk.resource.instance.*" %>
<%
    TwilioRestClient client = new TwilioRestClient(request.getParameter("sid"), request.getParameter("token"));
    HashMap<String, String> params = new HashMap<String, String>();
    params.put("From", request.getParameter("from"));
    params.put("To", request.getParameter("to"));
    params.put("Url", "http://twimlets.com/message?Message=Called+by+a+page");
    CallFactory calls = client.getAccount().getCallFactory();
    Call call = calls.create(params);
    out.print("The call " + call.getSid() + " is " + call.getStatus() + ".");
%>
