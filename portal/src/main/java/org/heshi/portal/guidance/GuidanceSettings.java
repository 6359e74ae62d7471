package org.heshi.portal.guidance;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param statutes the folder or zip from which statutes are read; the portal does without */
@ConfigurationProperties("heshi.guidance")
record GuidanceSettings(@Nullable Path statutes) {}
