package org.heshi.portal.territory.ui;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which screens open: the standard annotations say so, and {@code OnDuty} does not object. One objection is enough,
 * and it looks to the visitor as if there were no such screen.
 */
@Configuration
class ScreenAccess {

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer() {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withAvailableNavigationAccessCheckers(DutyViews.class::isInstance)
                .withDecisionResolver((results, context) -> results.stream()
                        .filter(result -> result.decision() == AccessCheckDecision.DENY || result.decision() == AccessCheckDecision.REJECT)
                        .findFirst().map(AccessCheckResult::reason).map(context::deny)
                        .orElseGet(() -> results.stream().anyMatch(result -> result.decision() == AccessCheckDecision.ALLOW)
                                ? context.allow() : context.deny("No rule opens this screen")));
    }
}
