package org.heshi.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements that reach the database from the current thread, whoever sends them. */
public final class SqlCount {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    private SqlCount() {}

    /** The statements that the work sends, in order. */
    public static List<String> of(Runnable work) {
        var before = HEARD.get();
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            return Click.of(() -> {
                work.run();
                return heard;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            HEARD.set(before);
        }
    }

    private static void hear(String sql) {
        var heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
    }

    private static Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(SqlCount.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, args) -> {
            var answer = invoke(connection, method, args);
            return answer instanceof Statement statement ? listening(statement, args == null ? "" : String.valueOf(args[0])) : answer;
        });
    }

    private static Statement listening(Statement statement, String prepared) {
        var face = statement instanceof java.sql.CallableStatement ? java.sql.CallableStatement.class
                : statement instanceof java.sql.PreparedStatement ? java.sql.PreparedStatement.class : Statement.class;
        return (Statement) Proxy.newProxyInstance(SqlCount.class.getClassLoader(), new Class<?>[] {face}, (_, method, args) -> {
            if (method.getName().startsWith("execute")) {
                hear(args != null && args[0] instanceof String sql ? sql : prepared);
            }
            return invoke(statement, method, args);
        });
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @TestConfiguration
    static class Setup {

        @Bean
        static BeanPostProcessor sqlCount() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return !(bean instanceof DataSource source) ? bean : new DelegatingDataSource(source) {
                        @Override
                        public Connection getConnection() throws SQLException {
                            return listening(super.getConnection());
                        }
                    };
                }
            };
        }
    }
}
