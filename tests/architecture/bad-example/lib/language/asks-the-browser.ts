export const language = () => chrome.i18n.getUILanguage();
