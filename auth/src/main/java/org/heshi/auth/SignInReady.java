package org.heshi.auth;

import java.time.Duration;

/** The embedded Keycloak answers: people can sign in. */
public record SignInReady(Realm realm, Duration after) {}
