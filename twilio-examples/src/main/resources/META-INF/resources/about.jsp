<%@ page contentType="text/xml; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<%@ page import="com.twilio.sdk.examples.web.XmlText" %>
<?xml version="1.0" encoding="UTF-8"?>
<Response>
    <Say>You have reached the example app.</Say>
    <Pause/>
    <Say>Your call was announced with API version <%= XmlText.of(request.getParameter("ApiVersion")) %>.</Say>
    <Say>I am running as <%= XmlText.of(System.getenv("RoleName")) %>.</Say>
    <Pause length="2"/>
    <Say>That is all I know. Have a nice day.</Say>
</Response>
