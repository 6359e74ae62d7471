<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">${msg("heshiErrorTitle")}<#elseif section = "form">
    <p class="lead" id="kc-error-message" role="alert">${kcSanitize(message.summary)?no_esc}</p>
    <#if !skipLink?? && client?? && client.baseUrl?has_content>
    <p class="actions"><a class="button primary" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
    </#if>
</@layout.registrationLayout>
