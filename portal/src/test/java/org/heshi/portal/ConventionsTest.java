package org.heshi.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.heshi.portal.kit.Inside;
import org.heshi.portal.kit.Live;
import org.heshi.portal.kit.VisitorToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The habits that a machine can keep. */
class ConventionsTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.heshi.portal");
    private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
            "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");

    @Test
    void onlyScreensKnowVaadin() {
        noClasses().that().resideOutsideOfPackages("..ui..", "..portal.shell..", "..portal.security..").and().doNotBelongToAnyOf(Live.class, VisitorToken.class)
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(PORTAL);
    }

    @Test
    void looksAreInTheStylesheet() {
        assertThat(calls(call -> call.getTargetOwner().isAssignableTo(Style.class) && call.getName().startsWith("set"))).isEmpty();
    }

    @Test
    void nothingSleeps() {
        assertThat(calls(call -> call.getTargetOwner().isEquivalentTo(Thread.class) && call.getName().equals("sleep"))).isEmpty();
    }

    @Test
    void timeComesFromTheClock() {
        assertThat(calls(call -> CLOCKS.contains(call.getTargetOwner().getName()) && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"))).isEmpty();
    }

    @Test
    void entitiesRepositoriesAndViewsStayInTheirPackage() {
        classes().that().areAnnotatedWith(Entity.class).or().areAssignableTo(Repository.class).or().areAnnotatedWith(Route.class)
                .should().notBePublic().check(PORTAL);
    }

    @Test
    void everyPublicServiceSaysWhoMayCallIt() {
        var open = PORTAL.stream()
                .filter(type -> type.isMetaAnnotatedWith(Service.class) && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !guarded(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && !method.isMetaAnnotatedWith(PreAuthorize.class))
                .map(JavaMethod::getFullName);
        assertThat(open).isEmpty();
    }

    @Test
    void noScreenUsesWhatIsForOtherFeatures() {
        assertThat(calls(call -> call.getOriginOwner().getPackageName().contains(".ui")
                && call.getTarget().resolveMember().filter(ConventionsTest::isInside).isPresent())).isEmpty();
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class).check(PORTAL);
    }

    private static boolean guarded(JavaClass type) {
        return type.isMetaAnnotatedWith(PreAuthorize.class);
    }

    private static boolean isInside(JavaCodeUnit method) {
        var owner = method.getOwner();
        return method.isAnnotatedWith(Inside.class) || owner.isAnnotatedWith(Inside.class) && !method.isAnnotatedWith(PreAuthorize.class);
    }

    private static List<String> calls(java.util.function.Predicate<JavaMethodCall> wanted) {
        return PORTAL.stream().flatMap(type -> type.getMethodCallsFromSelf().stream()).filter(wanted)
                .map(JavaAccess::getDescription).toList();
    }
}
