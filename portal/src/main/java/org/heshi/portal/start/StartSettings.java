package org.heshi.portal.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps its data, and where people reach it.
 *
 * @param migrations the features with tables of their own, each after those whose tables it refers to
 */
@ConfigurationProperties("heshi")
record StartSettings(@DefaultValue("data") Path data, URI publicUrl, @DefaultValue List<String> migrations) {}
