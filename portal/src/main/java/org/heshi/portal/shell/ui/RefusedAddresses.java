package org.heshi.portal.shell.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses that Tomcat refuses before anything of the portal sees them, such as one with an encoded slash. */
@Configuration(proxyBeanMethods = false)
class RefusedAddresses {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedPage() {
        return factory -> factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new Valve()));
    }

    private static final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < Response.SC_BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(RefusedPage.TYPE);
                RefusedPage.headers(response::setHeader);
                var writer = response.getReporter();
                if (writer != null) {
                    RefusedPage.write(writer);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
