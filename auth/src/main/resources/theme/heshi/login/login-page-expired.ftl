<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">${msg("pageExpiredTitle")}<#elseif section = "form">
    <p class="lead">${msg("heshiExpiredLead")}</p>
    <p class="actions">
        <a class="button primary" id="loginContinueLink" href="${url.loginAction}">${msg("heshiExpiredContinue")}</a>
        <a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("heshiExpiredRestart")}</a>
    </p>
    </#if>
</@layout.registrationLayout>
