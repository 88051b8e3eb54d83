<%@ page contentType="text/xml; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ page import="com.twilio.sdk.examples.web.XmlText" %>
<% String message = request.getParameter("Message"); %>
<?xml version="1.0" encoding="UTF-8"?>
<Response>
    <Say><%= XmlText.of(message == null ? "Hello World" : message) %></Say>
</Response>
