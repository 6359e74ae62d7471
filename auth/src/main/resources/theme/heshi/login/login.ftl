<#import "template.ftl" as layout>
<#global heshiOwnWays=true>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
    <#if section = "header">${msg("heshiStaffTitle")}<#elseif section = "form">
    <#assign wrong=messagesPerField.existsError('username','password')>
    <form id="kc-form-login" action="${url.loginAction}" method="post" data-once>
        <#if wrong>
        <p class="problem" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
        </#if>
        <#if !usernameHidden??>
        <div class="field">
            <label for="username">${msg("username")}</label>
            <input id="username" name="username" type="text" value="${(login.username!'')}" autocomplete="username" autocapitalize="none" spellcheck="false"
                   required autofocus dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
        </div>
        </#if>
        <div class="field">
            <label for="password">${msg("password")}</label>
            <div class="input-group">
                <input id="password" name="password" type="password" autocomplete="current-password" required dir="ltr"<#if usernameHidden??> autofocus</#if><#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>>
                <button class="quiet reveal" type="button" hidden data-reveal="password" data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}"></button>
            </div>
        </div>
        <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
        <button class="primary" type="submit" name="login" id="kc-login">${msg("doLogIn")}</button>
    </form>
    <@layout.otherWay kind="heshi-phone-code-display-name" label=msg("heshiByPhone")/>
    </#if>
</@layout.registrationLayout>
