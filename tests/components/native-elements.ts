/**
 * What jsdom leaves out of `<dialog>` and of popovers, in the little that the tests ask for. Their
 * real behaviour is the browser's, and is looked at in real ones.
 */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
  this.querySelector<HTMLElement>('button')?.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

function toggle(popover: HTMLElement, newState: 'open' | 'closed'): void {
  popover.dataset['shown'] = newState;
  popover.style.display = newState === 'open' ? 'block' : '';
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
}
HTMLElement.prototype.showPopover = function showPopover() {
  toggle(this, 'open');
};
HTMLElement.prototype.hidePopover = function hidePopover() {
  toggle(this, 'closed');
};

document.addEventListener('click', (event) => {
  const trigger = event.target instanceof Element && event.target.closest('[popovertarget]');
  if (!trigger) return;
  const popover = document.getElementById(trigger.getAttribute('popovertarget') ?? '');
  if (popover?.dataset['shown'] === 'open') popover.hidePopover();
  else popover?.showPopover();
});

globalThis.reportError ??= (error: unknown) => {
  window.dispatchEvent(new ErrorEvent('error', { error }));
};
