package org.heshi.portal;

import java.util.concurrent.Callable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One request: what it remembers does not go over to the next. */
final class Click {

    private Click() {}

    static <T> T of(Callable<T> work) throws Exception {
        var before = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return work.call();
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }
}
