<#import "template.ftl" as layout>
<#global heshiOwnWays=true>
<@layout.registrationLayout; section>
    <#if section = "header">${msg("heshiSecondTitle")}<#elseif section = "form">
    <p class="lead">${msg("heshiSecondLead")}</p>
    <form action="${url.loginAction}" method="post" class="choices">
        <button type="submit" class="choice" name="way" value="passkey" id="way-passkey">
            <span class="choice-title">${msg("heshiPasskey")}</span>
            <span class="choice-explanation">${msg("heshiPasskeyWhat")}</span>
        </button>
        <button type="submit" class="choice" name="way" value="app" id="way-app">
            <span class="choice-title">${msg("heshiApp")}</span>
            <span class="choice-explanation">${msg("heshiAppWhat")}</span>
        </button>
    </form>
    </#if>
</@layout.registrationLayout>
