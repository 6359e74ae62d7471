package org.heshi.portal.territory;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A screen for those who hold one of these duties today, wherever; for anybody else it does not exist.
 * Stands beside {@code @PermitAll}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnDuty {

    Duty[] value();
}
