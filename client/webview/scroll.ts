/* How far a page is scrolled: the rows of a list, or the document as a whole. */

/** How long scrolling must pause before it is kept, in milliseconds. */
const settleTime = 30;

let wanted: number | undefined;

/** Calls `changed` when the page has been scrolled to a new place, in pixels from its top. */
export function watchScroll(changed: (top: number) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true } as const;
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => changed(scrolledTo()), settleTime);
    },
    options,
  );
}

/** Where the page is scrolled to, in pixels from its top. */
export function scrolledTo(): number {
  return (document.querySelector('.rows') ?? document.documentElement).scrollTop;
}

/** What is shown next is scrolled to `top` once it has its height. */
export function scrollNext(top: number): void {
  wanted = top;
}

/** Scrolls what has its height now to where it is to be, once. */
export function restoreScroll(scroller: Element): void {
  if (wanted !== undefined) scroller.scrollTop = wanted;
  wanted = undefined;
}
