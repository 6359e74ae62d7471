// How the person reads, as the portal said it in the address of sign-in, kept for the pages that follow.
(() => {
    const root = document.documentElement;
    const kept = 'heshi-reading';
    let memory;
    try { memory = window.sessionStorage; } catch { memory = undefined; }
    const told = new URLSearchParams(location.search).get('reading');
    if (told !== null && /^[a-z.]{0,20}$/.test(told)) memory?.setItem(kept, told);
    let reading = (told ?? memory?.getItem(kept) ?? '').split('.').filter(word => ['elder', 'light', 'dark'].includes(word));
    root.classList.add(...reading);

    document.addEventListener('DOMContentLoaded', () => {
        const size = document.getElementById('size');
        const label = () => { size.textContent = root.classList.contains('elder') ? size.dataset.usual : size.dataset.large; };
        size.hidden = false;
        label();
        size.addEventListener('click', () => {
            root.classList.toggle('elder');
            memory?.setItem(kept, [...root.classList].join('.'));
            label();
        });

        // a second press sends nothing twice; coming back with the browser's own button opens the form again
        for (const form of document.querySelectorAll('form[data-once]')) {
            form.addEventListener('submit', () => setTimeout(() => {
                for (const button of form.querySelectorAll('button[type=submit]')) button.disabled = true;
            }));
        }
        window.addEventListener('pageshow', () => {
            for (const button of document.querySelectorAll('form[data-once] button[type=submit]')) button.disabled = false;
        });

        for (const button of document.querySelectorAll('[data-reveal]')) {
            const field = document.getElementById(button.dataset.reveal);
            const say = () => { button.textContent = field.type === 'password' ? button.dataset.show : button.dataset.hide; };
            button.hidden = false;
            say();
            button.addEventListener('click', () => { field.type = field.type === 'password' ? 'text' : 'password'; say(); });
        }

        const again = document.getElementById('again');
        if (again) {
            let left = Number(again.dataset.pause);
            const tick = () => {
                again.disabled = left > 0;
                again.textContent = left > 0 ? again.dataset.waiting.replace('#', String(left)) : again.dataset.words;
                if (left-- > 0) setTimeout(tick, 1000);
            };
            tick();
        }
    });
})();
