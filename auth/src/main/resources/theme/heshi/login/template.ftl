<#-- The frame of every page of sign-in: the portal's mark, the language, the page, whom to ring. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}"<#if client?? && client.baseUrl?has_content> data-portal="${client.baseUrl}"</#if>>
<head>
    <meta charset="utf-8">
    <#list properties.meta?split(' ') as meta>
    <meta name="${meta?split('==')[0]}" content="${meta?split('==')[1]}">
    </#list>
    <title><#nested "header"> · ${msg("heshiName")}</title>
    <link rel="icon" href="${url.resourcesPath}/img/favicon.svg">
    <#list properties.styles?split(' ') as style>
    <link href="${url.resourcesPath}/${style}" rel="stylesheet">
    </#list>
    <script src="${url.resourcesPath}/js/reading.js"></script>
    <script type="importmap">
        {"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}
    </script>
    <#if scripts??>
        <#list scripts as script>
    <script src="${script}"></script>
        </#list>
    </#if>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body data-page="${pageId}">
<header class="masthead">
    <div class="masthead-inner">
        <#if client?? && client.baseUrl?has_content><a class="brand" href="${client.baseUrl}"><#else><span class="brand"></#if>
            <svg viewBox="0 0 40 40" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" aria-hidden="true">
                <path d="M5.5 22C10 13 15 9.5 20 9.5S30 13 34.5 22M13 22a7 7 0 0 1 14 0"/>
                <path d="M13 26a7 7 0 0 0 14 0" stroke-opacity=".6"/>
            </svg>
            <span class="brand-name">${msg("heshiName")}</span>
        <#if client?? && client.baseUrl?has_content></a><#else></span></#if>
        <div class="masthead-tools">
            <button type="button" id="size" hidden data-large="${msg("heshiLarge")}" data-usual="${msg("heshiUsual")}"></button>
            <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
                <#list locale.supported as other>
                    <#if other.languageTag != locale.currentLanguageTag>
            <a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}">${(other.languageTag == "en")?then("English", "中文")}</a>
                    </#if>
                </#list>
            </#if>
        </div>
    </div>
</header>
<main>
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="alert alert-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink() && !heshiOwnWays??>
    <form action="${url.loginAction}" method="post" class="other-ways">
        <input type="hidden" name="tryAnotherWay" value="on">
        <button type="submit" class="quiet" id="try-another-way">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="info"><#nested "info"></div></#if>
</main>
<footer class="foot">
    <p>${msg("heshiHelp")} <a href="tel:12345">12345</a></p>
</footer>
</body>
</html>
</#macro>

<#-- The other way in, of the two that there are: by phone, or by name and password. -->
<#macro otherWay kind label>
    <#if auth?has_content && auth.authenticationSelections?has_content>
        <#list auth.authenticationSelections as selection>
            <#if selection.displayName == kind>
    <form action="${url.loginAction}" method="post" class="other-ways">
        <button type="submit" class="quiet" name="authenticationExecution" value="${selection.authExecId}">${label}</button>
    </form>
            </#if>
        </#list>
    </#if>
</#macro>
