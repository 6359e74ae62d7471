<#import "template.ftl" as layout>
<#global heshiOwnWays=true>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('code'); section>
    <#if section = "header">${msg("heshiCodeTitle")}<#elseif section = "form">
    <p class="lead" role="status">${msg("heshiCodeLead", heshiMasked)}</p>
    <form action="${url.loginAction}" method="post" data-once>
        <div class="field">
            <label for="code">${msg("heshiCode")}</label>
            <#if messagesPerField.existsError('code')>
            <p class="problem" id="code-problem" role="alert">${kcSanitize(messagesPerField.get('code'))?no_esc}</p>
            </#if>
            <input id="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="12" required autofocus
                   class="code" dir="ltr"<#if messagesPerField.existsError('code')> aria-invalid="true" aria-describedby="code-problem"</#if>>
        </div>
        <button class="primary" type="submit" id="enter">${msg("doLogIn")}</button>
    </form>
    <form action="${url.loginAction}" method="post" class="other-ways">
        <button type="submit" class="quiet" name="again" value="on" id="again" data-pause="${heshiPause?c}"
                data-waiting="${msg("heshiAgainIn")}" data-words="${msg("heshiAgain")}">${msg("heshiAgain")}</button>
        <button type="submit" class="quiet" name="other" value="on" id="other">${msg("heshiOtherPhone")}</button>
    </form>
    </#if>
</@layout.registrationLayout>
