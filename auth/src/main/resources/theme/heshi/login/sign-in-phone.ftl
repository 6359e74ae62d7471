<#import "template.ftl" as layout>
<#global heshiOwnWays=true>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('phone'); section>
    <#if section = "header">${msg("heshiPhoneTitle")}<#elseif section = "form">
    <p class="lead">${msg("heshiPhoneLead")}</p>
    <form action="${url.loginAction}" method="post" data-once>
        <div class="field">
            <label for="phone">${msg("heshiPhone")}</label>
            <#if messagesPerField.existsError('phone')>
            <p class="problem" id="phone-problem" role="alert">${kcSanitize(messagesPerField.get('phone'))?no_esc}</p>
            </#if>
            <input id="phone" name="phone" type="tel" inputmode="tel" autocomplete="tel-national" maxlength="24" required autofocus
                   value="${heshiPhone!''}" dir="ltr"<#if messagesPerField.existsError('phone')> aria-invalid="true" aria-describedby="phone-problem"</#if>>
        </div>
        <button class="primary" type="submit" id="send-code">${msg("heshiSendCode")}</button>
    </form>
    <@layout.otherWay kind="auth-username-password-form-display-name" label=msg("heshiStaff")/>
    </#if>
</@layout.registrationLayout>
