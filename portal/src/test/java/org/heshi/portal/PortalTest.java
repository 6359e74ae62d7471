package org.heshi.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole portal, without a browser, on a real database. All such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = {
    "heshi.data=target/test-data", "heshi.keycloak.client-secret=nowhere",
    "heshi.demo=false", "vaadin.productionMode=true", "db-scheduler.enabled=false"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.Setup.class, SqlCount.Setup.class, Villagers.class})
public @interface PortalTest {}
