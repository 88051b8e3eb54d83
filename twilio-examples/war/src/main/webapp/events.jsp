<%@ page contentType="text/html; charset=UTF-8" trimDirectiveWhitespaces="true" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<!DOCTYPE html>
<html lang="en">
<head><title>What has happened</title></head>
<body>
<h1>What has happened</h1>
<table>
<tr><th>What</th><th>Who</th><th>How</th></tr>
<c:forEach items="${events.all}" var="event">
<tr><td><c:out value="${event.kind}"/></td><td><c:out value="${event.who}"/></td><td><c:out value="${event.what}"/></td></tr>
</c:forEach>
</table>
</body>
</html>
