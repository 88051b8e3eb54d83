package com.twilio.sdk.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A servlet of an app, which knows nothing of Twilio: counts who reached it, and says what a function finds. */
final class Echo extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What a test looks at in a request. */
    interface Look {
        Object at(HttpServletRequest request) throws Exception;
    }

    final transient List<String> reached = Collections.synchronizedList(new ArrayList<>());
    private final transient Look look;

    Echo() {
        this(request -> "reached");
    }

    Echo(Look look) {
        this.look = look;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        reached.add(request.getRequestURI());
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter().print(look.at(request));
        } catch (Exception e) {
            response.getWriter().print(e.getMessage());
        }
    }
}
