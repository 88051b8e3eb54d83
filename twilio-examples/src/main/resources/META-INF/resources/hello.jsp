<%@ page contentType="text/xml; charset=UTF-8" pageEncoding="UTF-8" session="false" trimDirectiveWhitespaces="true" %>
<?xml version="1.0" encoding="UTF-8"?>
<Response>
    <Say>Hello World</Say>
</Response>
