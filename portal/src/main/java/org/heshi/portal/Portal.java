package org.heshi.portal;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Heshi, the portal in which residents bring in what troubles them and follow how it is settled. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Heshi", sharedModules = "kit")
public class Portal {

    /** Serves until it is stopped, or, if asked for a single task (see the README), ends with what that came to. */
    public static void main(String[] args) {
        var portal = SpringApplication.run(Portal.class, args);
        if (portal.getBeanNamesForType(ExitCodeGenerator.class).length > 0) {
            System.exit(SpringApplication.exit(portal));
        }
    }
}
