package org.heshi.portal.kit;

/** A principal of Spring Security that stands for a visitor, such as the one of a sign-in through Keycloak. */
public interface VisitorPrincipal {

    Visitor visitor();
}
