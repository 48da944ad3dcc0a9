export const panel = () => chrome.sidePanel;
