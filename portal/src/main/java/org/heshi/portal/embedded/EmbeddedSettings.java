package org.heshi.portal.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The embedded PostgreSQL: where it listens, and which version the build carries. */
@ConfigurationProperties("heshi.database")
record EmbeddedSettings(@DefaultValue("15432") int port, String embeddedVersion) {}
