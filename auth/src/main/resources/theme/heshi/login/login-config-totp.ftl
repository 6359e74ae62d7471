<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
    <#if section = "header">${msg("loginTotpTitle")}<#elseif section = "form">
    <#assign byHand=(mode?? && mode = "manual")>
    <ol class="steps">
        <li>
            <p>${msg("loginTotpStep1")}</p>
            <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
        </li>
        <li>
            <#if byHand>
            <p>${msg("loginTotpManualStep2")}</p>
            <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
            <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
            <#else>
            <p>${msg("loginTotpStep2")}</p>
            <img class="qr" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("heshiQr")}" width="200" height="200">
            <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
            </#if>
        </li>
        <li><p>${msg("loginTotpStep3")}</p></li>
    </ol>
    <form action="${url.loginAction}" id="kc-totp-settings-form" method="post" data-once>
        <div class="field">
            <label for="totp">${msg("authenticatorCode")}</label>
            <#if messagesPerField.existsError('totp')>
            <p class="problem" id="totp-problem" role="alert">${kcSanitize(messagesPerField.get('totp'))?no_esc}</p>
            </#if>
            <input id="totp" name="totp" type="text" inputmode="numeric" autocomplete="one-time-code" required class="code" dir="ltr"<#if messagesPerField.existsError('totp')> aria-invalid="true" aria-describedby="totp-problem"</#if>>
        </div>
        <div class="field">
            <label for="userLabel">${msg("loginTotpDeviceName")}</label>
            <#if messagesPerField.existsError('userLabel')>
            <p class="problem" id="label-problem" role="alert">${kcSanitize(messagesPerField.get('userLabel'))?no_esc}</p>
            </#if>
            <input id="userLabel" name="userLabel" type="text" autocomplete="off"<#if totp.otpCredentials?size gte 1> required</#if>>
        </div>
        <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
        <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
        <button class="primary" type="submit" id="saveTOTPBtn">${msg("doSubmit")}</button>
    </form>
    </#if>
</@layout.registrationLayout>
