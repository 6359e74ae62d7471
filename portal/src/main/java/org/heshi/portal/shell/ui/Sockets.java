package org.heshi.portal.shell.ui;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every open page holds a socket on which little comes in and news go out now and then: Tomcat's and Atmosphere's usual
 * buffers, a hundred kilobytes for each, would be most of what an idle session takes.
 */
@Configuration(proxyBeanMethods = false)
class Sockets {

    private static final String ATMOSPHERE = "256";
    private static final String FRAME = "1024";
    private static final String CONNECTION = "4096";

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

    /** Tomcat takes the size of a socket's buffers from a system property alone, before its first one. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", FRAME);
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", CONNECTION);
            connector.setProperty("socket.appWriteBufSize", CONNECTION);
        });
    }
}
