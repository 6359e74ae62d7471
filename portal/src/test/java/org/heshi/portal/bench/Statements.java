package org.heshi.portal.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the SQL statements that are sent for whoever asks, not those of the jobs that run meanwhile. */
final class Statements {

    private static final String JOBS = "scheduled_tasks";

    private final LongAdder statements = new LongAdder();
    private volatile Consumer<String> listener = _ -> {};

    long soFar() {
        return statements.sum();
    }

    /** Tells each statement from now on. */
    void tell(Consumer<String> to) {
        listener = to;
    }

    private DataSource counted(DataSource real) {
        return new DelegatingDataSource(real) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection());
            }
        };
    }

    private Connection counted(Connection real) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
            var prepares = method.getName().equals("prepareStatement") && !arguments[0].toString().contains(JOBS);
            if ((prepares || method.getName().equals("createStatement")) && isAsked()) {
                statements.increment();
                listener.accept(prepares ? arguments[0].toString() : "a statement without parameters");
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** By whoever measures, by a request, or by a page that shows news; what jobs do meanwhile is theirs. */
    private static boolean isAsked() {
        var thread = Thread.currentThread().getName();
        return thread.equals("main") || thread.equals("live") || thread.startsWith("tomcat-handler");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        static Statements statements() {
            return new Statements();
        }

        @Bean
        static BeanPostProcessor countedDataSource(Statements count) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real ? count.counted(real) : bean;
                }
            };
        }
    }
}
