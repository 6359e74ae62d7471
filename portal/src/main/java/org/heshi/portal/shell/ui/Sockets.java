package org.heshi.portal.shell.ui;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Every open page holds a socket on which little comes in and news go out now and then: Tomcat's and Atmosphere's usual
 * buffers, a hundred kilobytes for each, would be most of what an idle session takes.
 */
@Configuration(proxyBeanMethods = false)
class Sockets {

    private static final String ATMOSPHERE = "256";
    private static final String FRAME = "512";
    private static final String READING = "512";
    private static final String WRITING = "4096";
    private static final String PUSH = "/VAADIN/push";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Bean
    static BeanPostProcessor smallSockets() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter("org.atmosphere.websocket.bufferSize", ATMOSPHERE);
                }
                return bean;
            }
        };
    }

    /** News are short and go out as they are: to press them, zlib would keep a quarter of a megabyte beside the heap for each open page. */
    @Bean
    static FilterRegistrationBean<Filter> plainNews() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> chain.doFilter(new Unpressed((HttpServletRequest) request), response));
        registration.addUrlPatterns(PUSH);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** Does not offer to read what is pressed. */
    private static final class Unpressed extends HttpServletRequestWrapper {

        Unpressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return EXTENSIONS.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }

    /** Tomcat takes the size of a socket's buffers from a system property alone, before its first one. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", FRAME);
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", READING);
            connector.setProperty("socket.appWriteBufSize", WRITING);
        });
    }
}
