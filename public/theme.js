// Before anything is drawn: the theme that was chosen last, so that no page flashes in the other.
const kept = localStorage.getItem('theme');
if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
