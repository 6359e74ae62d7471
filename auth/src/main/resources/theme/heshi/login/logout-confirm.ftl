<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">${msg("logoutConfirmTitle")}<#elseif section = "form">
    <p class="lead">${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post" class="actions" data-once>
        <input type="hidden" name="session_code" value="${logoutConfirm.code}">
        <button class="primary" type="submit" name="confirmLogout" id="kc-logout">${msg("doLogout")}</button>
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
        <a href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
    </form>
    </#if>
</@layout.registrationLayout>
