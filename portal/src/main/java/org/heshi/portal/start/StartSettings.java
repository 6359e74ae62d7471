package org.heshi.portal.start;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where this installation keeps its data, and where people reach it. */
@ConfigurationProperties("heshi")
record StartSettings(@DefaultValue("data") Path data, URI publicUrl) {}
